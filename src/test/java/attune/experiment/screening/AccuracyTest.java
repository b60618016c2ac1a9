package attune.experiment.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyTest {
    private static final List<String> FIVE = List.of("1", "2", "3", "4", "5");

    /** Two of five have the event, with signs 2 and 3; the others have 0, 1 and 2. */
    private static final double[] SIGN = {0, 1, 2, 2, 3};

    private static final boolean[] EVENT = {false, false, false, true, true};

    @Test
    void thresholdsAreWorkedOutByHand() {
        Accuracy found = Accuracy.of(FIVE, SIGN, EVENT, true);
        assertThat(found.infants()).isEqualTo(5);
        assertThat(found.rate()).isEqualTo(0.4);
        // Of the six pairs of a case and another, one is tied: (5 + 0.5) / 6.
        assertThat(found.area()).isCloseTo(5.5 / 6, within(1e-12));
        assertThat(found.low()).isLessThanOrEqualTo(found.area());
        assertThat(found.high()).isBetween(found.area(), 1.0);
        assertThat(found.thresholds()).extracting(Accuracy.Threshold::from).containsExactly(3.0, 2.0, 1.0);
        Accuracy.Threshold two = found.thresholds().get(1);
        assertThat(two.sensitivity()).isEqualTo(1);
        assertThat(two.specificity()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(two.right()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(two.positive()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void aSignOfWhichLowValuesSpeakIsReadTheOtherWay() {
        double[] turned = {3, 2, 1, 1, 0};
        Accuracy found = Accuracy.of(FIVE, turned, EVENT, false);
        assertThat(found.area()).isCloseTo(5.5 / 6, within(1e-12));
        assertThat(found.thresholds()).extracting(Accuracy.Threshold::from).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void infantsWithoutASignAreLeftOut() {
        Accuracy found = Accuracy.of(FIVE, new double[] {0, Double.NaN, 2, 2, 3}, EVENT, true);
        assertThat(found.infants()).isEqualTo(4);
        assertThat(found.rate()).isEqualTo(0.5);
    }

    @Test
    void signsAndOutcomesOfOneInfantAreBroughtTogether(@TempDir Path directory) throws IOException {
        Path table = directory.resolve("infants.csv");
        Files.writeString(table, """
                point,replicate,seed,arm,family,infant,age_months,score,reactivity
                1,1,7,control,1,1,9,2,
                1,1,7,control,1,1,24,,1.5
                1,1,7,control,2,1,9,0,
                1,1,7,control,2,1,24,,0.9
                1,1,7,help,1,1,9,1,
                1,1,7,help,1,1,24,,1.1
                """);
        Map<String, Foretold> told =
                Foretold.read(table, new Foretold.At("score", 9), new Foretold.At("reactivity", 24));
        assertThat(told.keySet()).containsExactly("control", "help");
        assertThat(told.get("control").sign()).containsExactly(2, 0);
        assertThat(told.get("control").later()).containsExactly(1.5, 0.9);
        assertThatThrownBy(() -> Foretold.read(table, new Foretold.At("signs", 9), new Foretold.At("reactivity", 24)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column 'signs'");
        assertThatThrownBy(() -> Foretold.read(table, new Foretold.At("score", 10), new Foretold.At("reactivity", 24)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only at 9 months, 24 months");
        assertThatThrownBy(() -> Foretold.read(table, new Foretold.At("score", 24), new Foretold.At("reactivity", 24)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of nobody are score at 24 months and reactivity at 24 months");
    }
}
