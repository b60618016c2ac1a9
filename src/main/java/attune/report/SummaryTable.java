package attune.report;

import attune.report.table.Categories;
import attune.report.table.Cell;
import attune.report.table.Estimate;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * The summary for a terminal: the outcomes asked for at the last age, the arms below one another and the design points side
 * by side; plain text, at most 100 columns wide and under 60 lines long.
 */
public final class SummaryTable {
    private static final int MOST_POINTS = 3;
    private static final int WIDTH = 100;
    private static final int MOST_LINES = 52;
    private static final int MOST_NAME = 32;
    private static final String AIR = "   ";

    private final Results results;
    private final double age;
    private List<String> points;
    private final List<String> arms;
    private final boolean effects;
    private final List<String> lines = new ArrayList<>();

    private SummaryTable(Results results, double age) {
        this.results = results;
        this.age = age;
        this.points = some(results.factors().points());
        this.arms = results.armNames();
        this.effects = results.summary().all().stream().anyMatch(Estimate::hasEffect);
    }

    /**
     * The table of a results directory, lines ended by a line feed.
     *
     * @throws IOException when the directory holds no results or a table is unreadable
     */
    public static String of(Path directory) throws IOException {
        Results results = Results.read(directory);
        if (!results.sensitivity().isEmpty()) {
            return SensitivityText.of(results);
        }
        List<Double> ages = results.summary().ages();
        if (ages.isEmpty()) {
            return "No results to summarize.\n";
        }
        return new SummaryTable(results, ages.get(ages.size() - 1)).text();
    }

    /** The first, the middle and the last where there are many. */
    private static List<String> some(List<String> points) {
        int n = points.size();
        return n <= MOST_POINTS ? points : List.of(points.get(0), points.get(n / 2), points.get(n - 1));
    }

    private String text() {
        String reference = results.reference().isEmpty() ? "the reference arm" : results.reference();
        line("Outcomes at " + Numbers.brief(age) + " months, "
                + (results.replicates() == 1 ? "one replicate" : results.replicates() + " replicates")
                + "; means with 95 % intervals");
        if (effects) {
            line("d: paired effect against " + reference + ", (in brackets) where its 95 % interval includes zero");
        }
        List<String> outcomes = results.asked(results.summary().outcomes());
        List<String> numeric =
                outcomes.stream().filter(o -> !Categories.isShare(o)).toList();
        int left = numbers(numeric) + shares(Categories.of(outcomes));
        lines.add("");
        if (left > 0) {
            line("... and " + left + (left == 1 ? " more outcome" : " more outcomes")
                    + " on the page and in summary.csv");
        }
        int more = results.factors().points().size() - points.size();
        if (more > 0) {
            line("... and " + more + (more == 1 ? " more point" : " more points") + " on the page and in summary.csv");
        }
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /** The table of numeric outcomes, in as many blocks of points as the width asks for; how many were left out. */
    private int numbers(List<String> outcomes) {
        int names = 0;
        for (String arm : arms) {
            names = Math.max(names, 2 + arm.length());
        }
        for (String outcome : arms.size() == 1 ? outcomes : List.<String>of()) {
            names = Math.max(names, title(outcome).length());
        }
        names = Math.min(names, MOST_NAME);
        int means = 0;
        int ds = 0;
        for (String point : points) {
            for (String outcome : outcomes) {
                for (String arm : arms) {
                    int mean = mean(point, arm, outcome).length();
                    means = Math.max(means, mean);
                    ds = Math.max(ds, cell(point, arm, outcome, 0).length() - mean);
                }
            }
        }
        int column = Math.max(means + ds, "mean [95 %], d".length());
        int beside = Math.max(1, Math.min(points.size(), (WIDTH - names) / (column + AIR.length())));
        if (points.size() > beside && results.factors().points().size() > points.size()) {
            points = beside == 1 ? points.subList(0, 1) : List.of(points.get(0), points.get(points.size() - 1));
        }
        int blocks = (points.size() + beside - 1) / beside;
        int shown = Math.min(outcomes.size(), room(blocks));
        for (int block = 0; block < blocks; block++) {
            List<String> abreast = points.subList(block * beside, Math.min(points.size(), (block + 1) * beside));
            heads(abreast, names, column);
            for (String outcome : outcomes.subList(0, shown)) {
                rows(outcome, abreast, names, column);
            }
        }
        return outcomes.size() - shown;
    }

    /** How many outcomes fit in the lines there are. */
    private int room(int blocks) {
        int tall = blocks * (arms.size() == 1 ? 1 : arms.size() + 1);
        return Math.max(1, (MOST_LINES - lines.size() - 6 * blocks) / tall);
    }

    private void heads(List<String> abreast, int names, int column) {
        lines.add("");
        List<String[]> labels = abreast.stream()
                .map(point -> results.factors().label(point).split(", "))
                .toList();
        int tall = labels.stream().mapToInt(parts -> parts.length).max().orElse(0);
        for (int i = 0; i < tall; i++) {
            StringBuilder head = new StringBuilder(pad("", names));
            for (String[] parts : labels) {
                head.append(AIR).append(pad(i < parts.length ? parts[i] : "", column));
            }
            if (!head.toString().isBlank()) {
                line(head.toString());
            }
        }
        StringBuilder head = new StringBuilder(pad("", names));
        abreast.forEach(point -> head.append(AIR).append(pad(effects ? "mean [95 %], d" : "mean [95 %]", column)));
        line(head.toString());
    }

    private void rows(String outcome, List<String> abreast, int names, int column) {
        if (arms.size() > 1) {
            line(title(outcome));
        }
        int mean = abreast.stream()
                .flatMap(point -> arms.stream().map(arm -> mean(point, arm, outcome)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (String arm : arms) {
            StringBuilder row = new StringBuilder(pad(arms.size() > 1 ? "  " + arm : title(outcome), names));
            abreast.forEach(point -> row.append(AIR).append(pad(cell(point, arm, outcome, mean), column)));
            if (!row.substring(Math.min(row.length(), names)).isBlank()) {
                line(row.toString());
            }
        }
    }

    private String title(String outcome) {
        return results.codebook().labelWithUnit(outcome).replace(" (no unit)", "") + earlier(readAt(outcome));
    }

    /** The last age at which an outcome was read: an instrument may have been sent for earlier than the last of all. */
    private double readAt(String outcome) {
        return lastWhere(at -> points.stream()
                .anyMatch(point -> arms.stream().anyMatch(arm -> isRead(new Cell(point, arm, at, outcome)))));
    }

    private double readAt(Categories outcome) {
        return lastWhere(at -> points.stream()
                .anyMatch(point -> arms.stream()
                        .anyMatch(arm -> !outcome.shares(results.summary(), point, arm, at)
                                .isEmpty())));
    }

    private boolean isRead(Cell cell) {
        Estimate e = results.summary().at(cell);
        return e != null && !Double.isNaN(e.mean());
    }

    private double lastWhere(DoublePredicate read) {
        List<Double> ages = results.summary().ages();
        for (int i = ages.size() - 1; i >= 0; i--) {
            if (read.test(ages.get(i))) {
                return ages.get(i);
            }
        }
        return age;
    }

    private String earlier(double at) {
        return at == age ? "" : " at " + Numbers.brief(at) + " months";
    }

    private String mean(String point, String arm, String outcome) {
        double at = readAt(outcome);
        Estimate e = results.summary().at(new Cell(point, arm, at, outcome));
        if (e == null) {
            return "";
        }
        int decimals = results.summary().decimals(outcome, at);
        String interval = Double.isNaN(e.low() + e.high())
                ? ""
                : " [" + Numbers.fixed(e.low(), decimals) + ", " + Numbers.fixed(e.high(), decimals) + "]";
        return ascii(Numbers.fixed(e.mean(), decimals) + interval);
    }

    /** Mean, interval and d of a cell, the mean in at least so many columns. */
    private String cell(String point, String arm, String outcome, int width) {
        String mean = mean(point, arm, outcome);
        Estimate e = results.summary().at(new Cell(point, arm, readAt(outcome), outcome));
        if (e == null || !effects) {
            return mean;
        }
        if (!e.hasEffect()) {
            return mean;
        }
        String d = Numbers.fixed(e.effect(), 2);
        String shown = e.isClear() ? d + " " : "(" + d + ")";
        return mean + " ".repeat(Math.max(0, width - mean.length()) + Math.max(2, 9 - shown.length())) + ascii(shown);
    }

    /** The shares of categorical outcomes, a line per arm and point; how many outcomes were left out. */
    private int shares(List<Categories> all) {
        int left = 0;
        for (Categories one : all) {
            if (lines.size() + points.size() * (arms.size() + 1) > MOST_LINES + 4) {
                left++;
                continue;
            }
            lines.add("");
            double months = readAt(one);
            for (String point : points) {
                String at = results.factors().label(point);
                line(one.label() + earlier(months) + ", share of infants" + (at.isEmpty() ? "" : ", at " + at));
                for (String arm : arms) {
                    String shares = one.shares(results.summary(), point, arm, months);
                    if (!shares.isEmpty()) {
                        line("  " + pad(arm, Math.min(MOST_NAME, widest(arms))) + AIR + ascii(shares));
                    }
                }
            }
        }
        return left;
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String ascii(String text) {
        return text.replace('−', '-').replace('–', '-');
    }

    /** The text, shortened where it is longer than this many columns. */
    private static String fit(String text, int room) {
        int[] points = text.replaceAll("\\s", " ").codePoints().toArray();
        return points.length <= room ? new String(points, 0, points.length) : new String(points, 0, room - 3) + "...";
    }

    /** The text in exactly this many columns; a longer name is shortened, and no number is longer. */
    private static String pad(String text, int width) {
        String fitted = fit(text, Math.max(width, 4));
        return fitted + " ".repeat(Math.max(0, width - fitted.codePointCount(0, fitted.length())));
    }

    private void line(String text) {
        lines.add(fit(text.replaceAll("\\s+$", ""), WIDTH));
    }
}
