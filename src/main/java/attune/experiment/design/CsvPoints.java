package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.TextFile;
import attune.experiment.file.Tree;
import attune.parameter.Quantity;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code kind: csv}: a row for each point, in the order of the file. The header holds the paths; a unit in brackets
 * behind a path, {@code stressors.everyday.rate (per day)}, is that of the bare numbers below it.
 */
final class CsvPoints {
    private static final Pattern COLUMN = Pattern.compile("(\\S+)\\s*\\(([^()]+)\\)");

    private final Problems problems;
    private final String source;
    private final List<String> units = new ArrayList<>();
    private final PointRows rows;

    private CsvPoints(DesignRequest request, String source) {
        this.problems = request.problems();
        this.source = source;
        this.rows = new PointRows(request);
    }

    static Optional<Design> read(DesignRequest request) {
        Optional<Tree.Leaf> name = request.block().leaf("file");
        if (!PointRows.nameTheParameters(request)) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            if (request.problems().none()) {
                request.problems().add(request.block().origin(), "a csv without its file; write file: points.csv");
            }
            return Optional.empty();
        }
        Path file = request.folder().resolve(name.get().text());
        Optional<String> text = TextFile.readTable(file, name.get().origin(), request.problems());
        return text.flatMap(t -> new CsvPoints(request, file.toString()).parse(t));
    }

    private Optional<Design> parse(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            boolean first = true;
            for (CsvRecord record : records) {
                Origin line = new Origin(source, (int) record.getStartingLineNumber(), 0);
                if (first) {
                    header(record, line);
                } else {
                    row(record, line);
                }
                first = false;
            }
            if (first) {
                problems.add(
                        new Origin(source, 1, 0), "the file is empty; write a header of paths, and a row per point");
            } else if (rows.isEmpty() && problems.none()) {
                problems.add(new Origin(source, 1, 0), "there is no point below the header; write a row per point");
            }
        } catch (CsvParseException | java.io.IOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.add(Origin.of(source), "this is not CSV: " + cause.getMessage() + "; check the quotes");
        }
        return rows.design();
    }

    private void header(CsvRecord record, Origin line) {
        if (record.getFieldCount() == 1 && record.getField(0).matches(".*[;\\t].*")) {
            problems.add(line, "the columns are separated by semicolons or tabs; save the file with commas");
            return;
        }
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            Matcher withUnit = COLUMN.matcher(name);
            boolean told = withUnit.matches();
            String path = told ? withUnit.group(1) : name;
            units.add(told ? withUnit.group(2).strip() : "");
            if (path.isEmpty()) {
                problems.add(line, "column " + (i + 1) + " has no name; write the path of a parameter");
            } else if (Quantity.parse(path).isPresent()) {
                problems.add(
                        line, "the first line holds the value '" + path + "'; write the paths of the parameters in it");
            } else {
                rows.parameter(path, line);
            }
        }
    }

    private void row(CsvRecord record, Origin line) {
        if (rows.paths().isEmpty() || units.size() != rows.paths().size()) {
            return;
        }
        if (record.getFieldCount() != units.size()) {
            problems.add(
                    line,
                    "this row has " + cells(record.getFieldCount()) + ", the header " + units.size()
                            + "; write a value for every column");
            return;
        }
        int before = problems.count();
        List<Tree.Leaf> values = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String value = record.getField(i).strip();
            if (value.isEmpty()) {
                problems.add(line, rows.paths().get(i) + " is empty; write a value");
            }
            if (value.indexOf('\n') >= 0) {
                problems.add(
                        line, "the value of " + rows.paths().get(i) + " goes on over several lines; close its quotes");
            }
            boolean bare = Quantity.parse(value).filter(q -> q.unit().isEmpty()).isPresent();
            String text = bare && !units.get(i).isEmpty() ? value + " " + units.get(i) : value;
            values.add(new Tree.Leaf(line, text, false));
        }
        if (problems.count() == before) {
            rows.point(line, values);
        }
    }

    private static String cells(int n) {
        return n == 1 ? "1 cell" : n + " cells";
    }
}
