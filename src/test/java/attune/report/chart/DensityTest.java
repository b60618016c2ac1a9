package attune.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import attune.report.table.Sample;
import org.junit.jupiter.api.Test;

class DensityTest {

    @Test
    void aShapeStopsWhereValuesPileUp() {
        Sample scale = Sample.of(1, 1, 1, 1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9, 9, 9);
        Density shape = Density.of(scale, 40);
        assertThat(shape.low()).isEqualTo(1);
        assertThat(shape.high()).isEqualTo(9);
    }

    @Test
    void aShapeTapersWhereOneValueIsLast() {
        Sample open = Sample.of(5, 6, 6.5, 7, 7.2, 7.4, 7.7, 8, 9, 10, 11, 14);
        assertThat(Density.of(open, 40).low()).isLessThan(5);
        assertThat(Density.of(open, 40).high()).isGreaterThan(14);
    }

    @Test
    void aShapeStaysWithinItsScale() {
        Sample open = Sample.of(1.2, 3, 3.5, 4, 5, 5.2, 5.4, 6, 6.6, 7, 8, 8.9);
        assertThat(Density.of(open, 40, 1, 9).low()).isEqualTo(1);
        assertThat(Density.of(open, 40, 1, 9).high()).isEqualTo(9);
    }
}
