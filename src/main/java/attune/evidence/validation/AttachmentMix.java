package attune.evidence.validation;

import attune.evidence.table.Clause;
import attune.evidence.table.Group;
import attune.evidence.table.Reading;
import attune.evidence.table.Target;
import attune.experiment.design.Vocabulary;
import attune.experiment.statistics.Share;
import attune.experiment.statistics.Units;
import attune.experiment.table.Digits;
import attune.laboratory.AttachmentClass;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How infants are classed in the Strange Situation, population by population: the table {@code attachment.csv}. It is no row
 * of the evidence, but what several rows are about.
 */
public final class AttachmentMix {
    /** Its name. */
    public static final String NAME = "attachment.csv";

    private static final String[] HEADER = {"group", "age_months", "class", "infants", "percent", "low", "high"};

    /**
     * The share of one class in one group.
     *
     * @param group the population, with its arms
     * @param months age at the visit, months
     * @param kind the class
     * @param infants how many were classed
     * @param percent share of the class, percent
     * @param low lower end of its 95 % interval (Wilson), percent
     * @param high upper end
     */
    public record Row(
            String group, double months, AttachmentClass kind, int infants, double percent, double low, double high) {}

    private AttachmentMix() {}

    /** Every class in every group that the rows class and that is not of several arms at once. */
    static List<Row> of(List<Target> targets, Cohorts cohorts) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Target target : targets) {
            for (Clause clause :
                    target.clauses().stream().filter(Populations::measured).toList()) {
                for (Reading reading : clause.readings()) {
                    if (reading.column().equals(Vocabulary.ATTACHMENT)) {
                        clause.groups().stream()
                                .filter(group -> group.arms().size() <= 1)
                                .forEach(group -> groups.computeIfAbsent(
                                        group + "@" + reading.text(), key -> rows(group, reading, cohorts)));
                    }
                }
            }
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static List<Row> rows(Group group, Reading reading, Cohorts cohorts) {
        double[] classes = Arrays.stream(cohorts.arms(group, List.of(reading)).get(0)[0])
                .filter(kind -> !Double.isNaN(kind))
                .toArray();
        if (classes.length == 0) {
            return List.of();
        }
        Units alone = Units.of(IntStream.range(0, classes.length).asLongStream().toArray());
        return Arrays.stream(AttachmentClass.values())
                .map(kind -> {
                    double[] in = Arrays.stream(classes)
                            .map(each -> each == kind.ordinal() ? 1 : 0)
                            .toArray();
                    Share share = Share.of(in, alone);
                    return new Row(
                            group.toString(),
                            reading.months(),
                            kind,
                            share.n(),
                            100 * share.share(),
                            100 * share.interval().low(),
                            100 * share.interval().high());
                })
                .toList();
    }

    /** The table as text. */
    public static String csv(List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            rows.forEach(row -> csv.writeRecord(
                    row.group,
                    Digits.of(row.months),
                    row.kind.name(),
                    Integer.toString(row.infants),
                    Digits.of(row.percent),
                    Digits.of(row.low),
                    Digits.of(row.high)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The rows of such a table. */
    static List<Row> parse(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(AttachmentMix::row)
                .toList();
    }

    private static Row row(NamedCsvRecord cells) {
        return new Row(
                cells.getField("group"),
                Digits.parse(cells.getField("age_months")),
                AttachmentClass.valueOf(cells.getField("class")),
                Integer.parseInt(cells.getField("infants")),
                Digits.parse(cells.getField("percent")),
                Digits.parse(cells.getField("low")),
                Digits.parse(cells.getField("high")));
    }

    /** The committed one, of the last full validation that was looked at. */
    public static List<Row> baseline() {
        try (InputStream in = AttachmentMix.class.getResourceAsStream("/attune/evidence/baseline-attachment.csv")) {
            return in == null ? List.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Markdown table of them, a line for each group, those with the most secure infants first. */
    static String markdown(List<Row> rows) {
        Map<String, Map<AttachmentClass, Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(
                        row.group + ", " + SideBySide.shorter(Digits.of(row.months)) + " months",
                        key -> new LinkedHashMap<>())
                .put(row.kind, row));
        StringBuilder text = new StringBuilder("| group | infants | A | B | C | D |\n|---|---|---|---|---|---|\n");
        groups.entrySet().stream()
                .sorted(Comparator.comparingDouble(group -> -group.getValue().get(AttachmentClass.B).percent))
                .forEach(group -> {
                    text.append("| ").append(group.getKey()).append(" | ");
                    text.append(group.getValue().get(AttachmentClass.B).infants);
                    for (AttachmentClass kind : AttachmentClass.values()) {
                        Row row = group.getValue().get(kind);
                        text.append(" | ").append(percent(row.percent));
                        text.append(" [")
                                .append(percent(row.low))
                                .append(", ")
                                .append(percent(row.high))
                                .append(']');
                    }
                    text.append(" |\n");
                });
        return text.toString();
    }

    private static String percent(double percent) {
        return SideBySide.shorter(Digits.of(percent));
    }
}
