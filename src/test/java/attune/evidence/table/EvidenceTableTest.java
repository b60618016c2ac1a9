package attune.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attune.laboratory.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {
    private static final String HEADER =
            "id,clause,use,kind,topic,groups,outcomes,statistic,published,low,high,tolerance,n,seen,source,how\n";

    @Test
    void theShippedTableIsReadWhole() {
        List<Target> rows = EvidenceTable.shipped();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(38).allSatisfy(row -> {
            assertThat(row.topic()).isNotBlank();
            assertThat(row.source()).isNotBlank();
            assertThat(row.figure().how()).isNotBlank();
        });
        assertThat(rows.stream().filter(row -> row.id().equals("V-I02")).findFirst())
                .hasValueSatisfying(row -> assertThat(row.clauses()).hasSize(2));
    }

    @Test
    void agesMayBeInWeeksDaysOrMonths() {
        assertThat(Reading.of("sleep_h@12")).isEqualTo(new Reading("sleep_h", "12 months", 12));
        assertThat(Reading.of("sleep_h@6w").months()).isEqualTo(42 / 30.4375);
        assertThat(Reading.of("sleep_h@90d").text()).isEqualTo("90 days");
        assertThatThrownBy(() -> Reading.of("sleep_h")).hasMessageContaining("attachment@15");
    }

    @Test
    void whatLifeRecordsByTheWeekNeedsNoVisit() {
        assertThat(Reading.of("sleep_h@104w").trace()).hasValue(Trace.SLEEP_H);
        assertThat(Reading.of("sleep_h@104w").week()).isEqualTo(104);
        assertThat(Reading.of("crying_min_per_day@5w").week()).isEqualTo(5);
        assertThat(Reading.of("sleep_h@12").trace()).isEmpty();
        assertThat(Reading.of("brain_volume@3w").trace()).isEmpty();
    }

    @Test
    void armsAreNamedBehindThePopulation() {
        assertThat(Group.of("trials:a+b")).isEqualTo(new Group("trials", List.of("a", "b")));
        assertThat(Group.of("normative").arms()).isEmpty();
    }

    @Test
    void theWiderOfIntervalAndToleranceCounts() {
        Band narrow = new Band(-0.16, -0.187, -0.133, Tolerance.R);
        assertThat(narrow.from()).isEqualTo(-0.24);
        assertThat(narrow.until()).isEqualTo(-0.08);
        Band wide = new Band(0.24, 0.05, 0.45, Tolerance.D);
        assertThat(wide.from()).isEqualTo(0.05);
        assertThat(wide.until()).isEqualTo(0.45);
        Band open = new Band(Double.NaN, Double.NaN, 0.95, Tolerance.NONE);
        assertThat(open.holds(-1e9)).isTrue();
        assertThat(open.holds(0.96)).isFalse();
        assertThat(open.holds(Double.NaN)).isFalse();
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        assertThatThrownBy(() ->
                        EvidenceTable.parse(HEADER + "X,,verify,value,t,normative,growth@3,meen,1,0,2,none,,yes,s,h\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("'meen'");
        assertThatThrownBy(() -> EvidenceTable.parse(HEADER + "X,more,,,,normative,growth@3,mean,,0,2,none,,,,h\n"))
                .hasMessageContaining("before its row");
    }
}
