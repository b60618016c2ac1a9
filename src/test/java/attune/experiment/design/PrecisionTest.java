package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import attune.experiment.file.InvalidExperiment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    private static final String BEGINNING = """
            scenario:
              families: 10
              assess: [6 months, 12 months]
              span: 12 months
            replicates: 3
            outcomes: [reactivity, profile]
            """;
    private static final String TWO_ARMS = "arms:\n  a: {}\n  b: {}\n";

    private static Precision read(String more) throws InvalidExperiment {
        return ExperimentReader.parse(BEGINNING + more, "e.yaml", List.of())
                .precision()
                .orElseThrow();
    }

    @Test
    void precisionIsOfTheEffectAtTheAgeNamed() throws InvalidExperiment {
        assertThat(
                        read(
                                TWO_ARMS
                                        + "precision: {outcome: reactivity, half_width: 0.05, age: 6 months, at_most: 40 replicates}\n"))
                .isEqualTo(new Precision("reactivity", 0.05, 6, Precision.Of.EFFECT, 40));
    }

    @Test
    void withoutAnAgeItIsTheLastAndWithOneArmTheMean() throws InvalidExperiment {
        assertThat(read("precision: {outcome: reactivity, half_width: 0.05, at_most: 40}\n"))
                .isEqualTo(new Precision("reactivity", 0.05, 12, Precision.Of.MEAN, 40));
        assertThat(read(TWO_ARMS + "precision: {outcome: reactivity, half_width: 1, of: mean, at_most: 40}\n")
                        .of())
                .isEqualTo(Precision.Of.MEAN);
    }

    @Test
    void anExperimentNeedNotAskForIt() throws InvalidExperiment {
        Experiment experiment = ExperimentReader.parse(BEGINNING, "e.yaml", List.of());
        assertThat(experiment.precision()).isEmpty();
        assertThat(experiment.mostReplicates()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {outcome: reactvity, half_width: 1, at_most: 4}                 | 7:22: 'reactvity' is not an outcome; did you mean 'reactivity'?
            {outcome: profile, half_width: 1, at_most: 4}                   | 7:22: profile is a category, and precision is of a number; write for example outcome: reactivity
            {outcome: growth, half_width: 1, at_most: 4}                    | 7:22: growth is not among the outcomes of this experiment; add it to outcomes
            {outcome: reactivity, at_most: 4}                               | 7:12: precision has no half_width; write for example precision: {outcome: reactivity, half_width: 0.05, at_most: 40 replicates}
            {outcome: reactivity}                                           | 7:12: precision has no half_width, no at_most; write for example precision: {outcome: reactivity, half_width: 0.05, at_most: 40 replicates}
            0.05                                                            | 7:12: precision is the single value '0.05'; write for example precision: {outcome: reactivity, half_width: 0.05, at_most: 40 replicates}
            {outcome: reactivity, half_width: 1}                            | 7:12: precision has no at_most; write for example precision: {outcome: reactivity, half_width: 0.05, at_most: 40 replicates}
            {outcome: reactivity, half_width: 1, at_most: 2}                | 7:58: at_most is '2'; write a whole number of replicates from 3, with which the experiment begins, to 10000
            {outcome: reactivity, half_width: 1, at_most: 4 families}       | 7:58: at_most is '4 families'; write a whole number of replicates from 3, with which the experiment begins, to 10000
            {outcome: reactivity, half_width: 1, at_most: 4, age: 9 months} | 7:66: no outcome is read at 9 months; write one of the ages under assess: 6, 12 months
            {outcome: reactivity, half_width: 1, at_most: 4, of: effect}    | 7:65: there is one arm, and so no effect; write of: mean
            {outcome: reactivity, half_width: 1, at_most: 4, off: mean}     | 7:61: unknown key 'off' in precision; did you mean 'of'?
            """)
    void aMistakeIsAnsweredWithItsPlaceAndWhatToWrite(String written, String answer) {
        InvalidExperiment refused =
                catchThrowableOfType(InvalidExperiment.class, () -> read("precision: " + written + "\n"));
        assertThat(refused.messages()).containsExactly("e.yaml:" + answer);
    }

    @Test
    void theBudgetCountsAsRuns() {
        InvalidExperiment refused = catchThrowableOfType(
                InvalidExperiment.class,
                () -> read("vary:\n  caregiver.warmth: "
                        + java.util.stream.IntStream.range(0, 300)
                                .mapToObj(i -> "0." + (1000 + i))
                                .toList()
                        + "\nprecision: {outcome: reactivity, half_width: 1, at_most: 10000}\n"));
        assertThat(refused.messages()).singleElement().asString().contains("make 3000000 runs");
    }
}
