package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.file.InvalidExperiment;
import attune.experiment.sensitivity.Morris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs of kind morris and sobol-indices, from the file to the points. */
class SensitivityDesignTest {
    private static final String VARY = """
            scenario:
              stressors:
                - {name: noise, kind: threat}
            vary:
              caregiver.warmth: {from: 0.2, to: 0.8}
              household.meals: {from: 4 per day, to: 6 per day}
              model.switches.buffering: [off, on]
              stressors.noise.kind: [threat, deprivation, strain]
            seed: 5
            """;
    private static final String MORRIS = VARY + "design: {kind: morris, trajectories: 12}\n";
    private static final String SOBOL = VARY + "design: {kind: sobol-indices, rows: 8}\n";

    private static SensitivityDesign design(String text) throws Exception {
        return (SensitivityDesign)
                ExperimentReader.parse(text, "e.yaml", List.of()).design();
    }

    @Test
    void pointsAreCountedWithTheDummy() throws Exception {
        assertThat(design(MORRIS).points()).isEqualTo(12 * (4 + 1 + 1));
        assertThat(design(SOBOL).points()).isEqualTo(8 * (4 + 1 + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {MORRIS, SOBOL})
    void everyFactorKeepsToItsRangeAndTakesAllItsValues(String text) throws Exception {
        SensitivityDesign design = design(text);
        Set<Object> switched = new HashSet<>();
        Set<Object> kinds = new HashSet<>();
        for (int point = 0; point < design.points(); point++) {
            assertThat((Double) design.value(point, 0)).isBetween(0.2, 0.8);
            assertThat((Double) design.value(point, 1)).isBetween(4.0, 6.0);
            switched.add(design.value(point, 2));
            kinds.add(design.value(point, 3));
        }
        assertThat(switched).containsExactlyInAnyOrder("on", "off");
        assertThat(kinds).containsExactlyInAnyOrder("threat", "deprivation", "strain");
    }

    @Test
    void whatASensitivityDesignResolvesToIsTheSameDesign() throws Exception {
        for (String text : List.of(MORRIS, SOBOL)) {
            SensitivityDesign first = design(text);
            String again = VARY.substring(0, VARY.indexOf("vary:"))
                    + "vary: "
                    + first.resolved().get("vary").toString().replace('=', ':').replace(":", ": ")
                    + "\ndesign: "
                    + first.resolved().get("design").toString().replace("=", ": ") + "\nseed: 99\n";
            SensitivityDesign second = design(again);
            assertThat(second.points()).isEqualTo(first.points());
            for (int point = 0; point < first.points(); point++) {
                for (int f = 0; f < 4; f++) {
                    assertThat(second.value(point, f)).isEqualTo(first.value(point, f));
                }
            }
        }
    }

    @Test
    void luckIsSharedUnlessTheDummyMoves() throws Exception {
        MorrisDesign morris = (MorrisDesign) design(MORRIS);
        for (int point = 1; point < morris.points(); point++) {
            boolean within = morris.trajectories().trajectory(point)
                    == morris.trajectories().trajectory(point - 1);
            boolean moved = morris.cube()[point][4] != morris.cube()[point - 1][4];
            assertThat(!within || moved == (morris.luck(point) != morris.luck(point - 1)))
                    .isTrue();
        }
        SobolIndicesDesign sobol = (SobolIndicesDesign) design(SOBOL);
        for (int point = 0; point < sobol.points(); point++) {
            assertThat(sobol.luck(point)).isEqualTo(point % 7 == 6 ? point / 7 + 1 : 0);
        }
    }

    @Test
    void anEffectIsMeasuredByHowFarTheFactorMoved() throws Exception {
        MorrisDesign morris = (MorrisDesign) design(MORRIS);
        double[][] moves = morris.moves().points();
        for (int step = 0; step < 12 * 5; step++) {
            int before = step / 5 * 6 + step % 5;
            int factor = morris.trajectories().moved()[step];
            double moved = Math.abs(moves[before + 1][factor] - moves[before][factor]);
            switch (factor) {
                case 0 -> assertThat(moved).isCloseTo(2 / 3.0, within(1e-9));
                case 2, 3, 4 ->
                    assertThat(moved).as("a switch, words, and luck").isEqualTo(1);
                default -> assertThat(moved).isGreaterThan(0);
            }
        }
    }

    @Test
    void everyWordComesAsOftenAndEveryTwoAreCompared() throws Exception {
        int trajectories = 600;
        MorrisDesign morris = (MorrisDesign) design(MORRIS.replace("12}", trajectories + "}"));
        Map<Object, Integer> starts = new TreeMap<>();
        Map<Object, Integer> moves = new TreeMap<>();
        for (int t = 0; t < trajectories; t++) {
            Object first = morris.value(6 * t, 3);
            Object last = morris.value(6 * t + 5, 3);
            starts.merge(first, 1, Integer::sum);
            moves.merge(first + " to " + last, 1, Integer::sum);
        }
        // Shares of 1/3 and 1/6 among 600: 200 and 100, with standard errors of 11.5 and 9.1.
        assertThat(starts.values()).hasSize(3).allSatisfy(n -> assertThat(n).isCloseTo(200, within(35)));
        assertThat(moves.values()).hasSize(6).allSatisfy(n -> assertThat(n).isCloseTo(100, within(28)));
        assertThat(moves).doesNotContainKey("threat to threat");
    }

    @Test
    void theEffectOfWordsIsWhatAChangeFromOneToAnotherDoes() throws Exception {
        MorrisDesign morris = (MorrisDesign) design(MORRIS.replace("12}", "600}"));
        Map<Object, Double> does = Map.of("threat", 0.0, "deprivation", 3.0, "strain", 6.0);
        double[] readings = new double[(int) morris.points()];
        for (int point = 0; point < readings.length; point++) {
            readings[point] = does.get(morris.value(point, 3));
        }
        Morris found = Morris.of(morris.moves(), readings, 1).get(3);
        // Of the three pairs two differ by 3 and one by 6: a mean of 4, and over 600 moves a standard error of 0.06.
        assertThat(found.muStar().value()).isCloseTo(4, within(0.2));
        assertThat(found.mu().value())
                .as("all rise along the list")
                .isEqualTo(found.muStar().value());
    }

    @Test
    void theExampleOfTheDocumentationCanBeRead() throws Exception {
        String docs = Files.readString(Path.of("docs/experiments.md"));
        String section = docs.substring(docs.indexOf("\n## Sensitivity\n"));
        int from = section.indexOf("```yaml\n") + 8;
        SensitivityDesign design = design(section.substring(from, section.indexOf("```", from)));
        assertThat(design.points()).as("trajectories x (k + 2)").isEqualTo(20 * (3 + 2));
    }

    static Stream<Arguments> mistakes() {
        String all = "scenario: {}\nvary: {caregiver.warmth: {}}\n";
        return Stream.of(
                Arguments.of(
                        all + "design: {kind: morris, trajectories: 1}",
                        "e.yaml:3:38: trajectories is '1'; write a whole number from 2 to 333333"),
                Arguments.of(
                        all + "design: {kind: morris}",
                        "e.yaml:3:9: a morris does not say how many trajectories; write trajectories: 20"),
                Arguments.of(
                        all + "design: {kind: morris, trajectories: 4, levels: 5}",
                        "e.yaml:3:41: levels is 5, but a step of a trajectory crosses half of them; write an even number,"
                                + " such as levels: 6"),
                Arguments.of(
                        all + "design: {kind: sobol-indices, rows: 100}",
                        "e.yaml:3:31: rows is 100, but a Sobol sequence is even only over a power of two; write rows: 64"
                                + " or rows: 128"),
                Arguments.of(
                        "scenario: {}\ndesign: {kind: morris, trajectories: 4}",
                        "e.yaml:2:9: a morris needs parameters to draw; write vary: {caregiver.warmth: {from: 0.2, to:"
                                + " 0.8}}"),
                Arguments.of(
                        "vary: {caregiver.warmth: [0.2, 0.4]}\ndesign: {kind: sobol-indices, rows: 4}",
                        "e.yaml:1:8: caregiver.warmth has levels, but a sobol-indices draws from a range; write {from:"
                                + " 0.2, to: 0.4}"),
                Arguments.of(
                        "vary: {model.switches.fear: {from: 0, to: 1}}\ndesign: {kind: sobol-indices, rows: 4}",
                        "e.yaml:1:29: model.switches.fear is on or off, not a range; write [on, off]"),
                Arguments.of(
                        "vary: {model.switches.fear: [on]}\ndesign: {kind: sobol-indices, rows: 4}",
                        "e.yaml:1:8: model.switches.fear has one value only, so nothing can depend on it; write two or"
                                + " more, or remove it from vary"),
                Arguments.of(
                        all + "design: {kind: sobol-indices, rows: 4}\nwhere: [caregiver.warmth < 0.5]",
                        "e.yaml:4:8: a sobol-indices needs every combination within the ranges, so it has no constraints;"
                                + " remove where, and narrow the ranges instead"),
                Arguments.of(
                        all + "design: {kind: sobol-indices, rows: 4, trajectories: 3}",
                        "e.yaml:3:40: unknown key 'trajectories' in design; write one of kind, rows, seed"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsToldWithItsPlaceAndARemedy(String text, String message) {
        InvalidExperiment refused =
                catchThrowableOfType(InvalidExperiment.class, () -> ExperimentReader.parse(text, "e.yaml", List.of()));
        assertThat(refused).as("the file is refused").isNotNull();
        assertThat(refused.messages()).containsExactly(message);
    }

    @Test
    void withoutChartsTheBarsAreDrawn() throws Exception {
        assertThat(ExperimentReader.parse(MORRIS, "e.yaml", List.of()).charts()).containsExactly(Chart.SENSITIVITY);
        assertThat(ExperimentReader.parse("scenario: {}", "e.yaml", List.of()).charts())
                .containsExactly(Chart.DISTRIBUTIONS, Chart.TRAJECTORIES);
    }
}
