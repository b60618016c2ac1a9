package attune.report.chart;

import attune.report.table.Numbers;
import attune.report.table.Sensitivity;
import attune.report.table.Sensitivity.Row;
import attune.report.table.Sensitivity.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;

/**
 * How much each varied parameter matters to an outcome: bars with intervals, the parameter that matters most on top, the
 * dummy's level as a line through all. Sobol' indices show total and first order, elementary effects mu* and sigma.
 */
final class SensitivityCharts {
    private static final double BAR = 17;
    private static final double LABELS = 300;
    private static final double NOTES = 165;

    /** What a design's indices are called on a chart. */
    private record Words(String main, String mainName, String second, String secondName, String axis) {
        static Words of(String main, String unit) {
            return main.equals("total")
                    ? new Words("total", "total index", "first", "first-order index", "Share of the outcome's variance")
                    : new Words(
                            "mu_star",
                            "mu* (mean absolute effect)",
                            "sigma",
                            "sigma (how much the effect varies)",
                            "Change over the whole range of the parameter"
                                    + (unit.isEmpty() ? "" : " (" + unit.strip() + ")"));
        }
    }

    private final Study study;
    private final Sensitivity table;

    SensitivityCharts(Study study) {
        this.study = study;
        this.table = study.results.sensitivity();
    }

    /** The chart, or null where no index is given. */
    Chart of(Subject subject) {
        String main = table.main(subject);
        if (main.isEmpty()) {
            return null;
        }
        String outcome = subject.outcome();
        boolean share = outcome.contains("=");
        Words words = Words.of(main, share ? "share of infants" : study.unit(outcome));
        List<String> factors = new ArrayList<>(table.ranked(subject));
        factors.add(Sensitivity.DUMMY);
        String id = "sensitivity-" + Study.slug(outcome) + "-" + Study.ageId(subject.age())
                + (study.arms.size() > 1 ? "-" + Study.slug(subject.arm()) : "");
        return new Chart(
                id,
                Kind.SENSITIVITY,
                share ? "" : outcome,
                subject.age(),
                figure(subject, words, factors),
                describe(subject, words, factors),
                caption(words),
                numbers(subject, words, factors));
    }

    private static String caption(Words words) {
        return (words.main().equals("total")
                        ? "The total index is the share of the outcome's variance over the design that would remain if all"
                                + " other parameters were known; the first-order index is the share that goes when this one"
                                + " is known. A total well above the first order means that a parameter acts together with"
                                + " others. "
                        : "mu* is how far the outcome moves, on average and whatever the direction, when the parameter"
                                + " crosses its range and the others stay; sigma is how much that differs from place to"
                                + " place, because the effect bends or depends on others. ")
                + "The dummy changes nothing but luck: a parameter whose bar ends near its line cannot be told from chance"
                + " in families that do not share their luck. What is small holds for the ranges of this design only.";
    }

    private Figure figure(Subject subject, Words words, List<String> factors) {
        Look first = Palette.line(0);
        Look second = Palette.line(4);
        Extent extent = new Extent().add(0);
        List<LabelScale.Name> names = new ArrayList<>();
        List<LabelScale.Name> notes = new ArrayList<>();
        List<Marks.Mark> marks = new ArrayList<>();
        for (String factor : factors) {
            Row upper = table.at(subject, factor, words.main());
            Row lower = table.at(subject, factor, words.second());
            names.add(new LabelScale.Name(name(factor), "", null));
            notes.add(new LabelScale.Name(text(upper), "", null));
            notes.add(new LabelScale.Name(text(lower), "", null));
            add(extent, upper);
            add(extent, lower);
            marks.add((g, x, y, half) -> {
                draw(upper, first).draw(g, x, y - half / 2, half / 2);
                draw(lower, second).draw(g, x, y + half / 2, half / 2);
            });
        }
        XYPlot plot = Plots.rows(names, marks, extent.scale(7), true, true, notes);
        Plots.upright(plot, 0);
        Row dummy = table.at(subject, Sensitivity.DUMMY, words.main());
        if (dummy != null && Double.isFinite(dummy.value())) {
            Plots.dashed(plot, dummy.value());
        }
        String arm = study.arms.size() > 1 ? " in " + subject.arm() : "";
        return new Figure(
                        "What matters to " + lower(study.label(subject.outcome())) + arm + " at "
                                + Study.months(subject.age()),
                        subtitle(subject, words))
                .legend(Legend.of(
                        List.of(words.mainName(), words.secondName()), List.of(first, second), Legend.Form.BOX))
                .panels(List.of(new Panel("", plot, names.size() * 2 * BAR)), 1)
                .labels(Math.min(LABELS, LabelScale.width(names)), false)
                .notes(NOTES)
                .axes(words.axis(), "")
                .note("Bars with 95 % intervals (bootstrap). Dashed: the dummy's " + words.mainName()
                        + ", what other luck alone does.");
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static void add(Extent extent, Row row) {
        if (row != null) {
            extent.add(row.value()).add(row.low()).add(row.high());
        }
    }

    private static Marks.Mark draw(Row row, Look look) {
        return row == null ? (g, x, y, half) -> {} : Marks.bar(row.value(), row.low(), row.high(), look);
    }

    private static String name(String factor) {
        return factor.equals(Sensitivity.DUMMY) ? "dummy (luck only)" : Sensitivity.name(factor);
    }

    private String subtitle(Subject subject, Words words) {
        Row any = table.at(subject, Sensitivity.DUMMY, words.main());
        String size = any == null || Double.isNaN(any.n())
                ? ""
                : Numbers.count((long) any.n()) + (words.main().equals("total") ? " rows" : " trajectories") + " · ";
        return size + study.replicates() + " · " + noise(subject);
    }

    /** The share of the variance between points that is noise of replicates, in words. */
    private String noise(Subject subject) {
        Row noise = table.noise(subject);
        if (noise == null || !Double.isFinite(noise.value())) {
            return "replicate noise not known" + (study.results.replicates() == 1 ? " with one replicate" : "");
        }
        String interval = Double.isFinite(noise.low())
                ? " [" + Numbers.fixed(100 * noise.low(), 0) + ", " + Numbers.fixed(100 * noise.high(), 0) + "]"
                : "";
        return "replicate noise " + Numbers.percent(noise.value()) + interval + " of the variance between points";
    }

    private static String text(Row row) {
        if (row == null || !Double.isFinite(row.value())) {
            return "";
        }
        if (!Double.isFinite(row.low())) {
            return Numbers.brief(row.value());
        }
        int decimals = Numbers.decimals(row.value(), (row.high() - row.low()) / 2);
        return Numbers.fixed(row.value(), decimals) + "  [" + Numbers.fixed(row.low(), decimals) + ", "
                + Numbers.fixed(row.high(), decimals) + "]";
    }

    private String describe(Subject subject, Words words, List<String> factors) {
        List<String> parts = new ArrayList<>();
        for (String factor : factors) {
            parts.add(name(factor) + " "
                    + text(table.at(subject, factor, words.main())).replace("  [", " [")
                    + ", " + words.second() + " "
                    + text(table.at(subject, factor, words.second())).replace("  [", " ["));
        }
        return Study.sentences(
                "Parameters by their " + words.mainName() + " for " + lower(study.label(subject.outcome())) + " at "
                        + Study.months(subject.age()) + " with 95 % interval (" + noise(subject) + ").",
                parts,
                24);
    }

    private Chart.Numbered numbers(Subject subject, Words words, List<String> factors) {
        boolean morris = words.main().equals("mu_star");
        List<String> header = new ArrayList<>(List.of("Parameter", words.mainName(), words.secondName()));
        if (morris) {
            header.add("mu (mean effect)");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String factor : factors) {
            List<String> row = new ArrayList<>(List.of(factor));
            row.add(text(table.at(subject, factor, words.main())));
            row.add(text(table.at(subject, factor, words.second())));
            if (morris) {
                row.add(text(table.at(subject, factor, "mu")));
            }
            rows.add(row);
        }
        return new Chart.Numbered(header, rows);
    }
}
