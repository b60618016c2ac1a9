package attune.report.chart;

import attune.report.table.Codebook;
import attune.report.table.Infants;
import attune.report.table.Numbers;
import attune.report.table.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results and the looks and words every chart of them shares. */
final class Study {
    final Results results;
    final Infants infants;
    final List<String> arms;
    final List<String> points;
    final String reference;
    final Map<String, Look> looks;

    Study(Results results) {
        this.results = results;
        this.infants = results.infants();
        this.arms = results.armNames();
        this.points = results.factors().points();
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

    /** So many members of a list, evenly spread, the first and the last among them. */
    static <T> List<T> spread(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) Math.round(i * (all.size() - 1.0) / (most - 1))));
        }
        return some;
    }
}
