package attune.report.chart;

import attune.report.table.Codebook;
import attune.report.table.Effect;
import attune.report.table.Estimate;
import attune.report.table.Excerpt;
import attune.report.table.Infants;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results and the looks and words every chart of them shares. */
final class Study {
    private static final int MOST_SHOWN = 60;

    final Results results;
    final Infants infants;
    final List<String> arms;
    final List<String> points;

    /** Those of the points that have a row or a panel of their own in charts with no room for all. */
    final List<String> shown;

    final String reference;
    final Map<String, Look> looks;

    Study(Results results) {
        this.results = results;
        this.infants = results.infants();
        this.arms = results.armNames();
        this.points = results.factors().points();
        this.shown = Excerpt.evenly(points, MOST_SHOWN);
        this.reference = results.reference();
        this.looks = Palette.ofArms(arms, reference);
    }

    Look look(String arm) {
        return looks.get(arm);
    }

    String label(String outcome) {
        return Codebook.label(outcome);
    }

    String axis(String outcome) {
        return results.codebook().labelWithUnit(outcome);
    }

    String unit(String outcome) {
        String unit = results.codebook().unit(outcome);
        return unit.isEmpty() ? "" : " " + unit;
    }

    String point(String point) {
        return results.factors().label(point);
    }

    /** What a chart of the shown points says of the others; mostly empty. */
    String hidden() {
        return Excerpt.note(shown.size(), points.size(), "design points");
    }

    /** An age in months in words. */
    static String months(double age) {
        return Numbers.brief(age) + (age == 1 ? " month" : " months");
    }

    /** The age as part of a file name. */
    static String ageId(double age) {
        return Numbers.brief(age).replace('.', '-') + "-months";
    }

    /** What a chart says of its replicates: the warning when there is one only. */
    String replicates() {
        int n = results.replicates();
        return n == 1 ? "one replicate" : n + " replicates";
    }

    /** In how many infants an effect was read in both arms. */
    long pairs(Estimate estimate) {
        Effect twins = results.effects().at(estimate.cell());
        return twins == null ? estimate.n() : twins.pairs();
    }

    /** How many infants, as a subtitle says it. */
    static String infants(long fewest, long most) {
        return fewest == most
                ? "n = " + Numbers.count(most) + " infants"
                : "n = " + Numbers.count(fewest) + " to " + Numbers.count(most) + " infants";
    }

    /** A part of a file name from free text: lower-case letters, digits and single hyphens. */
    static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty()
                ? "unnamed"
                : slug.substring(0, Math.min(48, slug.length())).replaceAll("-+$", "");
    }

    /** Sentences for a description: the first so many, and how many more there are. */
    static String sentences(String opening, List<String> parts, int most) {
        List<String> shown = new ArrayList<>(parts.subList(0, Math.min(most, parts.size())));
        String more = parts.size() > most ? "; and " + (parts.size() - most) + " more" : "";
        return opening + " " + String.join("; ", shown) + more + ".";
    }
}
