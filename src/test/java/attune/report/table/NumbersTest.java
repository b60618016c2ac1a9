package attune.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0.3,0.3", "0.30000000000000004,0.3", "24.0,24", "13.649,13.6", "1234.4,1234", "0,0", "-0.5,−0.5"})
    void aBriefNumberHasThreeDigitsAndNoNeedlessZeros(double value, String shown) {
        assertThat(Numbers.brief(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1.339,0.06,2", "138.3,12,0", "0.0611,0.006,4", "2.6512,0.0004,4", "0,0,0", "0.5,NaN,3"})
    void anEstimateHasThreeDigitsOrEnoughToTellTheEndsOfItsIntervalApart(double value, double half, int decimals) {
        assertThat(Numbers.decimals(value, half)).isEqualTo(decimals);
    }

    @Test
    void zeroHasNoSign() {
        assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0.00");
    }

    @Test
    void whatIsNoFiniteNumberIsMissing() {
        assertThat(Numbers.parse("NaN")).isNaN();
        assertThat(Numbers.parse("Infinity")).isNaN();
        assertThat(Numbers.parse("1e999")).isNaN();
        assertThat(Numbers.parse("secure")).isNaN();
        assertThat(Numbers.parse(" 2.5 ")).isEqualTo(2.5);
        assertThat(Numbers.leading("6 months")).isEqualTo(6);
    }
}
