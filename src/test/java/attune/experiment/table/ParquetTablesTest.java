package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Study;
import attune.experiment.Toy;
import attune.experiment.design.Experiment;
import attune.experiment.run.Progress;
import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the Parquet tables is what is in the CSV, with types. */
class ParquetTablesTest {
    @TempDir
    Path folder;

    private Experiment experiment;

    @BeforeEach
    void makeTables() throws Exception {
        experiment = Toy.experiment("vary.model.switches.buffering=[on, off]");
        new Study(experiment, new Toy()).run(folder, 1, Progress.SILENT);
        ParquetTables.write(folder, experiment);
    }

    private static List<Map<String, Object>> rows(Path file) throws IOException {
        Hydrator<Map<String, Object>, Map<String, Object>, String[]> hydrator = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new LinkedHashMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String[] heading, Object value) {
                row.put(String.join("/", heading), value);
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(file.toFile(), hydrator)) {
            return rows.toList();
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number ? Digits.of(number) : value.toString();
    }

    @Test
    void everyCellOfEveryTableIsThereInItsOrder() throws Exception {
        for (String table : List.of("infants", "series", "summary", "effects")) {
            List<List<String>> csv = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(table + ".csv"))) {
                reader.forEach(record -> csv.add(record.getFields()));
            }
            List<Map<String, Object>> parquet = rows(folder.resolve(table + ".parquet"));
            assertThat(parquet).as(table).hasSize(csv.size() - 1).isNotEmpty();
            for (int row = 0; row < parquet.size(); row++) {
                for (int column = 0; column < csv.get(0).size(); column++) {
                    String name = csv.get(0).get(column);
                    assertThat(cell(parquet.get(row).get(name)))
                            .as("%s %d %s", table, row, name)
                            .isEqualTo(csv.get(row + 1).get(column));
                }
            }
        }
    }

    @Test
    void columnsHaveTheirTypes() throws Exception {
        Map<String, Object> first = rows(folder.resolve("infants.parquet")).get(0);
        assertThat(first.get("point")).isInstanceOf(Integer.class);
        assertThat(first.get("seed")).isInstanceOf(Long.class);
        assertThat(first.get("arm")).isEqualTo("calm");
        assertThat(first.get("age_months")).isEqualTo(1.0);
        assertThat(first.get("caregiver.responsiveness")).isEqualTo(0.3);
        assertThat(first.get("model.switches.buffering")).isEqualTo("on");
        assertThat(first.get("reactivity")).isInstanceOf(Double.class);
        assertThat(first.get("security")).as("not asked for").isNull();
        assertThat(rows(folder.resolve("summary.parquet")).get(0).get("n")).isInstanceOf(Integer.class);
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("infants.parquet"));
        ParquetTables.write(folder, experiment);
        assertThat(Files.readAllBytes(folder.resolve("infants.parquet"))).isEqualTo(before);
    }

    @Test
    void tablesMadeAgainWithoutThemLeaveNoneThatIsOld() throws Exception {
        new Study(experiment, new Toy()).run(folder, 1, Progress.SILENT);
        assertThat(folder.resolve("infants.csv")).exists();
        assertThat(folder.resolve("infants.parquet")).doesNotExist();
    }
}
