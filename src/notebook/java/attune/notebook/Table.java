package attune.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** A table below a cell: a first column of names, then columns of numbers, as they are written. */
public final class Table {
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> header) {
        this.header = header;
    }

    /** An empty table with these headings. */
    public static Table of(String... header) {
        return new Table(List.of(header));
    }

    /**
     * Adds a row.
     *
     * @param cells one for each heading, shown by their {@code toString}
     * @throws IllegalArgumentException when there are more or fewer
     */
    public Table row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "the row has " + cells.length + " cells, the table " + header.size() + " headings");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    String html() {
        String head = header.stream()
                .map(each -> "<th scope=\"col\">" + escaped(each) + "</th>")
                .collect(Collectors.joining());
        StringBuilder html = new StringBuilder("<table><thead><tr>" + head + "</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(each -> html.append("<td>").append(escaped(each)).append("</td>"));
            html.append("</tr>\n");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }

    /** The table as text, its columns under one another. */
    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(rows);
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < header.size(); column++) {
                int at = column;
                int width = lines.stream()
                        .mapToInt(each -> each.get(at).length())
                        .max()
                        .orElse(0);
                String cell = line.get(column);
                String air = " ".repeat(width - cell.length());
                row.append(column == 0 ? cell + air : "  " + air + cell);
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }
}
