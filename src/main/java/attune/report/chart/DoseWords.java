package attune.report.chart;

import attune.report.chart.DosePanels.Shown;
import attune.report.table.Excerpt;
import attune.report.table.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The words and numbers of a dose chart. */
final class DoseWords {
    private static final int MOST_NUMBERS = 4;

    private final Study study;
    private final DosePanels drawn;

    DoseWords(Study study, DosePanels drawn) {
        this.study = study;
        this.drawn = drawn;
    }

    String name(String outcome) {
        return drawn.shown() == Shown.MEAN ? study.axis(outcome) : study.label(outcome);
    }

    /** How to read it. */
    String caption() {
        String what = switch (drawn.shown()) {
            case MEAN -> "How the mean of an outcome at " + Study.months(drawn.age()) + " goes with " + drawn.over();
            case SHARE -> "How the shares of infants at " + Study.months(drawn.age()) + " go with " + drawn.over();
            case EFFECT ->
                "How the difference from " + reference() + " in the same infants (paired d) at "
                        + Study.months(drawn.age()) + " goes with " + drawn.over();
        };
        return what + ", with 95 % intervals."
                + (drawn.shown() == Shown.MEAN ? " Every panel has a scale of its own." : "");
    }

    String reference() {
        return study.reference.isEmpty() ? "the reference arm" : study.reference;
    }

    static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private int decimals(List<Curve> curves) {
        if (drawn.shown() == Shown.EFFECT) {
            return 2;
        }
        Extent extent = DosePanels.extent(curves);
        return Numbers.decimals(Math.max(Math.abs(extent.low()), Math.abs(extent.high())));
    }

    private String text(Curve.Dot dot, int decimals) {
        if (drawn.shown() == Shown.SHARE) {
            return Numbers.percent(dot.value());
        }
        return Numbers.fixed(dot.value(), decimals);
    }

    private String interval(Curve.Dot dot, int decimals) {
        int places = drawn.shown() == Shown.SHARE ? 0 : decimals;
        double times = drawn.shown() == Shown.SHARE ? 100 : 1;
        return Double.isNaN(dot.low() + dot.high())
                ? ""
                : " [" + Numbers.fixed(times * dot.low(), places) + ", " + Numbers.fixed(times * dot.high(), places)
                        + "]";
    }

    /** What it shows, in sentences. */
    String description() {
        List<String> parts = new ArrayList<>();
        drawn.panels().forEach((outcome, curves) -> {
            int decimals = decimals(curves);
            for (Curve curve : curves) {
                List<String> values = new ArrayList<>();
                Excerpt.evenly(curve.dots(), MOST_NUMBERS)
                        .forEach(dot -> values.add(
                                text(dot, decimals) + interval(dot, decimals) + " at " + Numbers.brief(dot.at())));
                parts.add(study.label(outcome)
                        + (curve.name().isEmpty() ? "" : ", " + curve.name())
                        + (drawn.shown() == Shown.EFFECT ? ": d " : ": ")
                        + String.join(", ", values)
                        + (drawn.shown() == Shown.MEAN ? study.unit(outcome) : ""));
            }
        });
        String opening = switch (drawn.shown()) {
            case MEAN -> "Mean with 95 % interval";
            case SHARE -> "Share of infants with 95 % interval";
            case EFFECT -> "Paired effect d against " + reference() + " with 95 % interval";
        };
        return Study.sentences(opening + " at " + Study.months(drawn.age()) + " over " + drawn.axis() + ".", parts, 12);
    }

    /** The numbers behind it. */
    Chart.Numbered numbers() {
        boolean named = drawn.panels().values().stream()
                .anyMatch(curves ->
                        curves.stream().anyMatch(curve -> !curve.name().isEmpty()));
        List<String> header = new ArrayList<>(List.of("Outcome"));
        if (named) {
            header.add("Line");
        }
        header.addAll(
                List.of(upperFirst(drawn.axis()), drawn.shown() == Shown.EFFECT ? "d" : "Value", "95 % interval", "n"));
        List<List<String>> rows = new ArrayList<>();
        drawn.panels().forEach((outcome, curves) -> {
            int decimals = decimals(curves);
            for (Curve curve : curves) {
                for (Curve.Dot dot : curve.dots()) {
                    List<String> row = new ArrayList<>(List.of(name(outcome)));
                    if (named) {
                        row.add(curve.name());
                    }
                    row.add(Numbers.brief(dot.at()));
                    row.add(text(dot, decimals));
                    row.add(interval(dot, decimals).strip());
                    row.add(Numbers.count(dot.n()));
                    rows.add(row);
                }
            }
        });
        return new Chart.Numbered(header, rows);
    }
}
