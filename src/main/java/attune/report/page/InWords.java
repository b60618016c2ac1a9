package attune.report.page;

import attune.report.table.Categories;
import attune.report.table.Cell;
import attune.report.table.Codebook;
import attune.report.table.Estimate;
import attune.report.table.Excerpt;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The results in plain words, made from the numbers: which arm moved which outcome up or down, and how far. Says what is
 * higher or lower, never what is better or worse.
 */
final class InWords {
    /** A standardized difference below this is called very small (Cohen 1988 calls 0.2 small). */
    private static final double SMALL = 0.2;

    private static final int MOST_ARMS = 4;
    private static final int MOST_OUTCOMES = 4;

    private final Results results;
    private final double age;
    private final List<String> points;
    private final List<String> asked;
    private final List<String> outcomes;

    private InWords(Results results, double age) {
        this.results = results;
        this.age = age;
        this.points = results.factors().points();
        this.asked = results.asked(results.summary().outcomes());
        this.outcomes = asked.stream().filter(name -> !Categories.isShare(name)).toList();
    }

    /** Adds a paragraph for every arm, or, where there is only one arm, a paragraph about the design points. */
    static void write(Results results, double age, Html page) {
        InWords words = new InWords(results, age);
        List<String> arms = results.armNames().stream()
                .filter(arm -> !words.effects(arm).isEmpty())
                .toList();
        for (String arm : Excerpt.evenly(arms, MOST_ARMS)) {
            page.raw("<p class=\"words\"><strong>")
                    .text(arm)
                    .raw("</strong>: ")
                    .text(words.arm(arm))
                    .raw("</p>\n");
        }
        if (arms.size() > MOST_ARMS) {
            page.element("p", "The other " + (arms.size() - MOST_ARMS) + " arms are in the table and the charts.");
        }
        if (arms.isEmpty() && words.points.size() > 1) {
            String range = words.range();
            if (!range.isEmpty()) {
                page.element("p class=\"words\"", range);
            }
        }
        List<String> missing = results.run().list("outcomes").stream()
                .filter(name -> !results.infants().outcomes().contains(name))
                .filter(name -> words.asked.stream().noneMatch(row -> row.equals(name) || row.startsWith(name + "=")))
                .map(InWords::name)
                .toList();
        if (!missing.isEmpty()) {
            page.element("p", "Asked for, but read in no infant: " + String.join(", ", missing) + ".");
        }
    }

    private List<Estimate> effects(String arm) {
        return outcomes.stream()
                .flatMap(outcome -> effects(arm, outcome).stream())
                .toList();
    }

    private List<Estimate> effects(String arm, String outcome) {
        List<Estimate> found = new ArrayList<>();
        for (String point : points) {
            Estimate e = results.summary().at(new Cell(point, arm, age, outcome));
            if (e != null && e.hasEffect()) {
                found.add(e);
            }
        }
        return found;
    }

    private String arm(String arm) {
        List<String> higher = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        List<String> mixed = new ArrayList<>();
        List<String> slight = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (String outcome : outcomes) {
            List<Estimate> all = effects(arm, outcome);
            List<Estimate> clear = all.stream().filter(Estimate::isClear).toList();
            boolean small = clear.stream().allMatch(e -> Math.abs(e.effect()) < SMALL);
            long up = clear.stream().filter(e -> e.effect() > 0).count();
            if (small) {
                if (!all.isEmpty()) {
                    (clear.isEmpty() ? unclear : slight).add(name(outcome));
                }
            } else if (up > 0 && up < clear.size()) {
                mixed.add(name(outcome));
            } else {
                (up > 0 ? higher : lower).add(name(outcome) + " (" + sizes(clear) + where(clear, all) + ")");
            }
        }
        List<String> parts = new ArrayList<>();
        if (!higher.isEmpty()) {
            parts.add("higher " + list(higher));
        }
        if (!lower.isEmpty()) {
            parts.add("lower " + list(lower));
        }
        StringBuilder text = new StringBuilder("compared with the same infants in " + reference() + ", ");
        text.append(
                parts.isEmpty()
                        ? "no outcome is clearly higher or lower throughout at " + months() + "."
                        : "infants in this arm show, at " + months() + ", " + String.join("; and ", parts) + ".");
        if (!mixed.isEmpty()) {
            text.append(" Higher at some design points and lower at others: ")
                    .append(list(mixed))
                    .append('.');
        }
        if (!slight.isEmpty()) {
            text.append(" Clear but very small differences (d below 0.2) in ")
                    .append(list(slight))
                    .append('.');
        }
        if (!unclear.isEmpty()) {
            text.append(" No clear difference in ").append(list(unclear)).append('.');
        }
        return text + largest(arm) + shares(arm);
    }

    private String months() {
        return Numbers.brief(age) + (age == 1 ? " month" : " months");
    }

    private String reference() {
        return results.reference().isEmpty() ? "the reference arm" : results.reference();
    }

    /** The arm's largest clear difference in the units of its outcome. */
    private String largest(String arm) {
        return effects(arm).stream()
                .filter(Estimate::isClear)
                .max(Comparator.comparingDouble(e -> Math.abs(e.effect())))
                .map(e -> {
                    Cell cell = e.cell();
                    Estimate other =
                            results.summary().at(new Cell(cell.point(), results.reference(), age, cell.outcome()));
                    if (other == null) {
                        return "";
                    }
                    int decimals = results.summary().decimals(cell.outcome(), age);
                    String unit = results.codebook().unit(cell.outcome());
                    return " The largest difference is in " + name(cell.outcome()) + ": "
                            + Numbers.fixed(e.mean(), decimals) + " on average instead of "
                            + Numbers.fixed(other.mean(), decimals) + (unit.isEmpty() ? "" : " (" + unit + ")")
                            + at(cell.point()) + ".";
                })
                .orElse("");
    }

    /** The category whose share differs most from the reference arm, where the two intervals do not meet. */
    private String shares(String arm) {
        Estimate most = null;
        Estimate other = null;
        for (String row : asked.stream().filter(Categories::isShare).toList()) {
            for (String point : points) {
                Estimate here = results.summary().at(new Cell(point, arm, age, row));
                Estimate there = results.summary().at(new Cell(point, results.reference(), age, row));
                boolean apart =
                        here != null && there != null && (here.low() > there.high() || here.high() < there.low());
                if (apart
                        && (most == null
                                || Math.abs(here.mean() - there.mean()) > Math.abs(most.mean() - other.mean()))) {
                    most = here;
                    other = there;
                }
            }
        }
        if (most == null) {
            return "";
        }
        String row = most.cell().outcome();
        int joined = row.indexOf('=');
        return " " + Codebook.label(row.substring(0, joined)) + " “" + row.substring(joined + 1) + "”: "
                + Numbers.percent(most.mean()) + " of infants instead of " + Numbers.percent(other.mean())
                + at(most.cell().point()) + ".";
    }

    private String at(String point) {
        String label = results.factors().label(point);
        return label.isEmpty() ? "" : " at " + label;
    }

    /** Where the lowest and highest means of a one-arm design are. */
    private String range() {
        List<String> parts = new ArrayList<>();
        for (String outcome : outcomes.subList(0, Math.min(MOST_OUTCOMES, outcomes.size()))) {
            List<Estimate> all = results.summary().all().stream()
                    .filter(e -> e.cell().age() == age && e.cell().outcome().equals(outcome))
                    .sorted(Comparator.comparingDouble(Estimate::mean))
                    .toList();
            if (all.size() > 1) {
                Estimate low = all.get(0);
                Estimate high = all.get(all.size() - 1);
                int decimals = results.summary().decimals(outcome, age);
                parts.add(Codebook.label(outcome) + " is lowest, "
                        + Numbers.fixed(low.mean(), decimals) + " on average,"
                        + at(low.cell().point())
                        + " and highest, " + Numbers.fixed(high.mean(), decimals) + ","
                        + at(high.cell().point()) + (low.high() < high.low() ? "." : "; their intervals overlap."));
            }
        }
        return parts.isEmpty() ? "" : "At " + months() + ": " + String.join(" ", parts);
    }

    private static String name(String outcome) {
        return Codebook.label(outcome).toLowerCase(Locale.ROOT);
    }

    private static String sizes(List<Estimate> clear) {
        double least =
                clear.stream().mapToDouble(e -> Math.abs(e.effect())).min().orElse(0);
        double most =
                clear.stream().mapToDouble(e -> Math.abs(e.effect())).max().orElse(0);
        return size(least).equals(size(most)) ? size(most) : size(least) + " to " + size(most);
    }

    private String where(List<Estimate> clear, List<Estimate> all) {
        if (clear.size() == all.size()) {
            return "";
        }
        if (clear.size() == 1) {
            return ", only" + at(clear.get(0).cell().point());
        }
        return ", at " + clear.size() + " of " + all.size() + " design points";
    }

    private static String size(double d) {
        return d < SMALL ? "very small" : d < 0.5 ? "small" : d < 0.8 ? "medium" : "large";
    }

    private static String list(List<String> names) {
        int n = names.size();
        return n == 1 ? names.get(0) : String.join(", ", names.subList(0, n - 1)) + " and " + names.get(n - 1);
    }
}
