package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Vocabulary;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * The tables once more as Parquet: the rows, columns and digits of the CSV, with types. Counts and numbers of things are 32-bit
 * integers, seeds 64-bit ones, words are strings and everything else is a double; an empty cell is null. Rows stream from file to
 * file. The bytes depend on the CSV alone.
 */
public final class ParquetTables {
    private static final List<String> TABLES = List.of("infants", "series", "summary", "effects", "sensitivity");
    private static final Set<String> WHOLE = Set.of("point", "replicate", "family", "infant", "n", "n_pairs");
    private static final Set<String> WORDS =
            Set.of("arm", "outcome", "subgroup", "better", "method", "factor", "index");

    private final Map<String, PrimitiveTypeName> types = new HashMap<>();

    private ParquetTables(Experiment experiment) {
        WHOLE.forEach(column -> types.put(column, PrimitiveTypeName.INT32));
        WORDS.forEach(column -> types.put(column, PrimitiveTypeName.BINARY));
        types.put("seed", PrimitiveTypeName.INT64);
        experiment.outcomes().stream()
                .filter(outcome -> !Vocabulary.categories(outcome).isEmpty())
                .forEach(outcome -> types.put(outcome, PrimitiveTypeName.BINARY));
        for (String outcome : Vocabulary.outcomes()) {
            if (!Vocabulary.categories(outcome).isEmpty()) {
                types.put(outcome, PrimitiveTypeName.BINARY);
            }
        }
        for (int f = 0; f < experiment.design().factors().size(); f++) {
            if (!numeric(experiment, f)) {
                types.put(experiment.design().factors().get(f).path(), PrimitiveTypeName.BINARY);
            }
        }
    }

    private static boolean numeric(Experiment experiment, int factor) {
        for (int point = 0; point < experiment.points(); point++) {
            if (!(experiment.design().value(point, factor) instanceof Double)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes {@code NAME.parquet} beside every {@code NAME.csv} of a directory that holds rows of results.
     *
     * @param experiment the experiment that the tables are of
     */
    public static void write(Path directory, Experiment experiment) throws IOException {
        ParquetTables tables = new ParquetTables(experiment);
        for (String name : TABLES) {
            if (Files.exists(directory.resolve(name + ".csv"))) {
                tables.write(directory.resolve(name + ".csv"), directory.resolve(name + ".parquet"), name);
            }
        }
    }

    private void write(Path from, Path to, String name) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(from)) {
            ParquetFile file = null;
            try {
                for (CsvRecord row : csv) {
                    if (file == null) {
                        file = ParquetFile.open(to, schema(name, row.getFields()));
                    } else {
                        file.add(row.getFields());
                    }
                }
            } finally {
                if (file != null) {
                    file.close();
                }
            }
        }
    }

    private MessageType schema(String name, List<String> header) {
        List<org.apache.parquet.schema.Type> columns = new ArrayList<>();
        for (String column : header) {
            PrimitiveTypeName type = types.getOrDefault(column, PrimitiveTypeName.DOUBLE);
            columns.add(
                    type == PrimitiveTypeName.BINARY
                            ? Types.optional(type)
                                    .as(LogicalTypeAnnotation.stringType())
                                    .named(column)
                            : Types.optional(type).named(column));
        }
        return new MessageType(name, columns);
    }
}
