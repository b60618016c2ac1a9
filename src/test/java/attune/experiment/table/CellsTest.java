package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "24, 24",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1234567.5, 1234568",
        "12345675, 12345680",
        "-2.00000049, -2",
        "0.00001234567891, 0.00001234568",
        "0.000001, 1e-6",
        "-1.5e-7, -1.5e-7",
        "1e15, 1e15",
        "2E23, 2e23",
        "Infinity, Inf",
        "NaN, ''",
    })
    void numbersHaveSevenDigitsInOneForm(double number, String cell) {
        assertThat(Digits.of(number)).isEqualTo(cell);
    }

    @Test
    void numbersThatAreNoneOrEndlessAreReadAgain() {
        assertThat(Digits.parse(Digits.of(Double.NaN))).isNaN();
        assertThat(Digits.parse(Digits.of(Double.NEGATIVE_INFINITY))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Digits.parse(Digits.of(Double.POSITIVE_INFINITY))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Digits.parse(Digits.of(-0.125))).isEqualTo(-0.125);
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+x, '''+x'", "-x, '''-x'", "@x, '''@x'", "plain, plain", "a=b, a=b", "'', ''"})
    void textThatASpreadsheetWouldExecuteIsEscaped(String text, String cell) {
        assertThat(Table.escaped(text)).isEqualTo(cell);
    }
}
