package attune.report;

import attune.report.table.Codebook;
import attune.report.table.Numbers;
import attune.report.table.Results;
import attune.report.table.Sensitivity;
import attune.report.table.Sensitivity.Row;
import attune.report.table.Sensitivity.Subject;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** The sensitivity of every outcome at the last age for a terminal: the parameters that matter most, the dummy, the noise. */
final class SensitivityText {
    private static final int MOST_FACTORS = 4;
    private static final int MOST_SUBJECTS = 14;
    private static final int WIDTH = 100;

    private SensitivityText() {}

    /** The text, lines ended by a line feed. */
    static String of(Results results) {
        Sensitivity table = results.sensitivity();
        double age = table.subjects().stream().mapToDouble(Subject::age).max().orElse(0);
        List<Subject> subjects = table.subjects().stream()
                .filter(subject -> subject.age() == age)
                .toList();
        boolean sobol = subjects.stream().anyMatch(s -> table.main(s).equals("total"));
        List<String> lines = new ArrayList<>();
        lines.add("Sensitivity at " + Numbers.brief(age) + (age == 1 ? " month, " : " months, ")
                + (results.replicates() == 1 ? "one replicate" : results.replicates() + " replicates") + "; "
                + (sobol ? "total Sobol' indices" : "mu* of elementary effects") + " with 95 % intervals");
        for (Subject subject : subjects.subList(0, Math.min(MOST_SUBJECTS, subjects.size()))) {
            lines.add(wrapped(title(results, subject) + ": " + what(results, subject)));
        }
        if (subjects.size() > MOST_SUBJECTS) {
            lines.add("... and " + (subjects.size() - MOST_SUBJECTS) + " more on the page and in sensitivity.csv");
        }
        return String.join("\n", lines).replace('−', '-').replace('–', '-') + "\n";
    }

    private static String wrapped(String text) {
        return WordUtils.wrap(text, WIDTH, "\n    ", true);
    }

    private static String title(Results results, Subject subject) {
        return Codebook.label(subject.outcome()) + (results.armNames().size() > 1 ? ", " + subject.arm() : "");
    }

    private static String what(Results results, Subject subject) {
        Sensitivity table = results.sensitivity();
        if (!table.refusal(subject).isEmpty()) {
            return "no index; " + table.refusal(subject);
        }
        String main = table.main(subject);
        List<String> ranked = table.ranked(subject);
        List<String> parts = new ArrayList<>();
        for (String factor : ranked.subList(0, Math.min(MOST_FACTORS, ranked.size()))) {
            parts.add(Sensitivity.name(factor) + " " + interval(table.at(subject, factor, main)));
        }
        if (ranked.size() > MOST_FACTORS) {
            parts.add((ranked.size() - MOST_FACTORS) + " more");
        }
        Row dummy = table.at(subject, Sensitivity.DUMMY, main);
        parts.add("dummy " + (dummy == null ? "-" : Numbers.brief(dummy.value())));
        Row noise = table.noise(subject);
        boolean known = noise != null && Double.isFinite(noise.value());
        return String.join(", ", parts) + "; replicate noise "
                + (known ? Numbers.percent(noise.value()) : "not available with one replicate");
    }

    private static String interval(Row row) {
        int decimals = Numbers.decimals(row.value(), (row.high() - row.low()) / 2);
        return Numbers.fixed(row.value(), decimals) + " [" + Numbers.fixed(row.low(), decimals) + ", "
                + Numbers.fixed(row.high(), decimals) + "]";
    }
}
