package attune.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    private static Declaration declared(String unit, double min, double max, double value) {
        return new Declaration(
                "group.thing", "x", unit, min, max, min, max, value, 0, "A thing.", "ASSUMED", double.class);
    }

    @ParameterizedTest
    @CsvSource({
        "20 min, min, 20",
        "20min, min, 20",
        "0.5 h, min, 30",
        "2 days, h, 48",
        "6 months, months, 6",
        "1 year, months, 12",
        "0.3 per day, per day, 0.3",
        "0.3/day, per day, 0.3",
        "2.1 per week, per day, 0.3",
        "1e1 1/h, per day, 240",
    })
    void valuesAreConvertedToTheDeclaredUnit(String text, String unit, double expected) {
        assertThat(Quantity.read(text, declared(unit, 0, 1000, 1))).isCloseTo(expected, within(1e-12 * expected));
    }

    @Test
    void aMonthHasThirtyAndAHalfDaysLessAnHourAndAHalf() {
        assertThat(Quantity.read("1 month", declared("days", 0, 100, 1))).isEqualTo(30.4375);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 | months | thing is a bare 24; write its unit, for example 24 months",
                "3 months | per day | thing is measured in per day, but the unit 'months' was found; write one of"
                        + " per min, per h, per day, per week, per month",
                "3 mins | min | thing is measured in min, but the unit 'mins' was found; write one of"
                        + " s, min, h, days, weeks, months",
                "soon | min | thing is 'soon', which is not a number; write a number from 0 to 100 min,"
                        + " for example 1 min",
                ".nan | min | thing is .nan, which is no value; write a number from 0 to 100 min, for example 1 min",
                "-.inf | min | thing is -.inf, which is no value; write a number from 0 to 100 min, for example 1 min",
                "101 min | min | group.thing is 101; it must be from 0 to 100 min",
                "1e999 min | min | group.thing is Infinity; it must be from 0 to 100 min",
            })
    void whatIsWrongIsSaidWithWhatToWrite(String text, String unit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.read(text, declared(unit, 0, 100, 1)))
                .withMessage(message);
    }

    @Test
    void aPlainNumberTakesNoUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.read("0.5 min", declared("", 0, 1, 0.5)))
                .withMessage("thing has no unit, but 'min' was found; write 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.read("90 %", declared("", 0, 1, 0.5)))
                .withMessage("thing has no unit, but '%' was found; write 0.9");
    }
}
