package attune.evidence.validation;

import attune.evidence.table.Target;
import attune.evidence.table.Use;
import attune.experiment.table.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of {@code evidence.csv} as people read them: published beside simulated, misses in plain sight. */
public final class SideBySide {
    private final List<Target> targets;
    private final Map<String, EvidenceRows.Row> rows = new HashMap<>();

    /** @param rows of a table; rows that the targets do not have are left out */
    public SideBySide(List<Target> targets, List<EvidenceRows.Row> rows) {
        this.targets = List.copyOf(targets);
        rows.forEach(row -> this.rows.put(row.id(), row));
    }

    /** A line for each row, for a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String form = "%-7s %-10s %-52s %24s %26s  %-12s %s";
        lines.add(String.format(
                Locale.ROOT, form, "row", "use", "finding", "published", "simulated", "verdict", "at the study's n"));
        for (Target target : targets) {
            EvidenceRows.Row row = rows.get(target.id());
            if (row != null) {
                String topic = target.topic().length() <= 52
                        ? target.topic()
                        : target.topic().substring(0, 51) + "…";
                lines.add(String.format(
                                Locale.ROOT,
                                form,
                                row.id(),
                                row.use(),
                                topic,
                                published(row),
                                row.measured() ? simulated(row) : "",
                                verdict(row),
                                atStudyN(row))
                        .stripTrailing());
            }
        }
        return lines;
    }

    /** How many rows of each use are met, missed and not measured; in a sentence each. */
    public List<String> counts() {
        List<String> lines = new ArrayList<>();
        for (Use use : Use.values()) {
            List<EvidenceRows.Row> of = targets.stream()
                    .filter(target -> target.use() == use)
                    .map(target -> rows.get(target.id()))
                    .filter(row -> row != null)
                    .toList();
            if (!of.isEmpty()) {
                long met = of.stream().filter(EvidenceRows.Row::met).count();
                long measured = of.stream().filter(EvidenceRows.Row::measured).count();
                lines.add(use.word() + ": " + met + " of " + measured + " measured rows are met"
                        + (measured < of.size() ? "; " + (of.size() - measured) + " not measured" : ""));
            }
        }
        return lines;
    }

    static String verdict(EvidenceRows.Row row) {
        return !row.measured() ? "not measured" : row.met() ? "met" : "MISSED";
    }

    static String atStudyN(EvidenceRows.Row row) {
        return row.atStudyN().isEmpty()
                ? ""
                : row.atStudyN() + (row.power().isEmpty() ? "" : " (power " + shorter(row.power()) + ")");
    }

    static String published(EvidenceRows.Row row) {
        if (row.low().isEmpty() && row.high().isEmpty()) {
            return shorter(row.published());
        }
        String band = row.low().isEmpty()
                ? "at most " + shorter(row.high())
                : row.high().isEmpty()
                        ? "at least " + shorter(row.low())
                        : "[" + shorter(row.low()) + ", " + shorter(row.high()) + "]";
        return (shorter(row.published()) + " " + band).trim();
    }

    static String simulated(EvidenceRows.Row row) {
        return shorter(row.simulated()) + " [" + shorter(row.simLow()) + ", " + shorter(row.simHigh()) + "]";
    }

    /** Three significant digits of a number as tables write it. */
    static String shorter(String number) {
        if (number.isEmpty()) {
            return "";
        }
        double x = Digits.parse(number);
        if (x == 0 || Double.isInfinite(x)) {
            return Digits.of(x);
        }
        int decimals = Math.max(0, Math.min(4, 2 - (int) Math.floor(Math.log10(Math.abs(x)))));
        String text = String.format(Locale.ROOT, "%." + decimals + "f", x);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
