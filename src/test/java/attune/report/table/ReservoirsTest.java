package attune.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReservoirsTest {
    private static Cell cell(int point) {
        return new Cell(Integer.toString(point), "calm", 12, "reactivity");
    }

    @Test
    void ofFewValuesAllAreKept() {
        Reservoirs all = new Reservoirs(100, 1000);
        for (int i = 0; i < 100; i++) {
            all.add(cell(0), i);
        }
        assertThat(all.at(cell(0)).isPart()).isFalse();
        assertThat(all.at(cell(0)).sorted()).hasSize(100);
        assertThat(all.at(cell(1))).isNull();
    }

    @Test
    void ofManyValuesARandomPartIsKeptAndAllAreCounted() {
        Reservoirs all = new Reservoirs(1000, 100_000);
        for (int i = 0; i < 50_000; i++) {
            all.add(cell(0), i % 50_000 < 20_000 ? 1 : i);
        }
        Sample kept = all.at(cell(0));
        assertThat(kept.isPart()).isTrue();
        assertThat(kept.n()).isEqualTo(50_000);
        assertThat(kept.ones()).isEqualTo(20_000);
        // A share of 0.4 among 1000: standard error 0.0155. The median is 25,000, with a standard error of 790.
        assertThat(Arrays.stream(kept.sorted()).filter(x -> x == 1).count() / 1000.0)
                .isCloseTo(0.4, within(3 * 0.0155));
        assertThat(kept.median()).isCloseTo(25_000, within(3 * 790.0));
    }

    @Test
    void manyCellsKeepLessEachAndStayFairParts() {
        Reservoirs all = new Reservoirs(1000, 20_000);
        for (int i = 0; i < 2000; i++) {
            for (int point = 0; point < 100; point++) {
                all.add(cell(point), i);
            }
        }
        int held = 0;
        double mean = 0;
        for (int point = 0; point < 100; point++) {
            Sample kept = all.at(cell(point));
            assertThat(kept.n()).isEqualTo(2000);
            held += kept.size();
            mean += Arrays.stream(kept.sorted()).average().orElseThrow() / 100;
        }
        assertThat(held).isBetween(10_000, 20_000);
        // Values 0 to 1999 have a standard deviation of 577; their mean over 100 cells of 125 one of 5.2.
        assertThat(mean).isCloseTo(999.5, within(3 * 5.2));
    }

    @Test
    void theSameTableKeepsTheSamePart() {
        double[][] kept = new double[2][];
        for (int time = 0; time < 2; time++) {
            Reservoirs all = new Reservoirs(100, 1000);
            for (int i = 0; i < 5000; i++) {
                all.add(cell(i % 20), i);
            }
            kept[time] = all.at(cell(7)).sorted();
        }
        assertThat(kept[0]).containsExactly(kept[1]);
    }
}
