package attune.experiment.story;

import java.util.ArrayList;
import java.util.List;

/** Lines of at most {@value #WIDTH} characters: a label, and one or two columns side by side. */
final class Columns {
    static final int WIDTH = 100;
    private static final int LABEL = 10;
    private static final int GAP = 2;

    private final List<String> lines = new ArrayList<>();
    private final int columns;

    Columns(int columns) {
        this.columns = columns;
    }

    /** Everything written so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** A paragraph over the whole width; an empty one is an empty line. */
    void paragraph(String text) {
        lines.addAll(wrapped(text, WIDTH));
    }

    /** A row: the label, and in each column its entries, each beginning a line of its own. */
    void row(String label, List<List<String>> cells) {
        int width = (WIDTH - LABEL - GAP * (columns - 1)) / columns;
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (List<String> cell : cells) {
            List<String> all = new ArrayList<>();
            cell.forEach(entry -> all.addAll(wrapped(entry, width)));
            wrapped.add(all);
            height = Math.max(height, all.size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(padded(i == 0 ? label : "", LABEL));
            for (List<String> cell : wrapped) {
                line.append(padded(i < cell.size() ? cell.get(i) : "", width + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The text in lines; a word that is longer than a line is cut. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
