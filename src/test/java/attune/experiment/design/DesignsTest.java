package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.file.InvalidExperiment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DesignsTest {
    private static final String RANGES = """
            scenario:
              stressors: [{name: everyday, kind: threat}]
            vary:
              caregiver.responsiveness: {from: 0.2, to: 0.8}
              stressors.everyday.rate: {from: 0.1 per day, to: 10 per day, scale: log}
              families: {from: 1, to: 5}
              model.switches.buffering: [on, off]
              stressors.everyday.kind: [threat, deprivation]
            """;

    @TempDir
    Path folder;

    private static Experiment read(String text, String... settings) throws InvalidExperiment {
        return ExperimentReader.parse(text, "e.yaml", Arrays.asList(settings));
    }

    private static List<List<Object>> points(Experiment experiment) {
        Design design = experiment.design();
        return IntStream.range(0, experiment.points())
                .mapToObj(point -> IntStream.range(0, design.factors().size())
                        .mapToObj(f -> design.value(point, f))
                        .toList())
                .toList();
    }

    private static List<Object> column(Experiment experiment, int factor) {
        return points(experiment).stream().map(point -> point.get(factor)).toList();
    }

    private static Map<Object, Long> counts(List<Object> values) {
        return values.stream().collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    }

    /** How many values fall into each of so many equal parts of 0 to 1. */
    private static int[] parts(List<Double> shares, int parts) {
        int[] counts = new int[parts];
        shares.forEach(share -> counts[Math.min(parts - 1, (int) (share * parts))]++);
        return counts;
    }

    @Test
    void aListIsRunAsItStands() throws InvalidExperiment {
        Experiment experiment = read("""
                design:
                  kind: list
                  points:
                    - {caregiver.warmth: 0.8, span: 12 weeks}
                    - {span: 1 months, caregiver.warmth: 0.2}
                """);
        assertThat(experiment.design().factors()).extracting(Factor::path).containsExactly("caregiver.warmth", "span");
        assertThat(points(experiment)).containsExactly(List.of(0.8, 84 / 30.4375), List.of(0.2, 1.0));
        assertThat(experiment.design().kind()).isEqualTo("list");
    }

    @Test
    void aTableIsRunRowByRowAndAUnitInItsHeaderIsThatOfBareNumbers() throws Exception {
        Files.writeString(
                folder.resolve("points.csv"),
                "\uFEFFcaregiver.warmth,span (weeks),model.switches.buffering\r\n0.8,12,true\r\n\r\n0.2,2 months,off\r\n");
        Path file = folder.resolve("e.yaml");
        Files.writeString(file, "design: {kind: csv, file: points.csv}\n");
        Experiment experiment = ExperimentReader.read(file, List.of());
        assertThat(points(experiment)).containsExactly(List.of(0.8, 84 / 30.4375, "on"), List.of(0.2, 2.0, "off"));
        Files.delete(folder.resolve("points.csv"));
        assertThat(points(again(experiment))).as("its content counts").isEqualTo(points(experiment));
    }

    @Test
    void oneAtATimeMovesEachFactorAloneFromWhatTheScenarioSays() throws InvalidExperiment {
        Experiment experiment = read("""
                scenario:
                  caregiver: {warmth: 0.5}
                  stressors: [{name: everyday, kind: threat, rate: 7 per week}]
                vary:
                  caregiver.warmth: [0.2, 0.5, 0.8]
                  stressors.everyday.rate: [2 per day]
                  caregiver.predictability: {from: 0, to: 1, steps: 3}
                design: {kind: one-at-a-time, baseline: {caregiver.predictability: 0.7}}
                """);
        assertThat(points(experiment))
                .containsExactly(
                        List.of(0.5, 1.0, 0.7),
                        List.of(0.2, 1.0, 0.7),
                        List.of(0.8, 1.0, 0.7),
                        List.of(0.5, 2.0, 0.7),
                        List.of(0.5, 1.0, 0.0),
                        List.of(0.5, 1.0, 0.5),
                        List.of(0.5, 1.0, 1.0));
    }

    @Test
    void theBaselineOfAParameterNobodyWroteIsItsDefault() throws InvalidExperiment {
        Experiment experiment = read("""
                vary: {caregiver.warmth.mean: [0.2], caregiver.warmth.sd: [0.3], span: [3 months]}
                design: {kind: one-at-a-time}
                """);
        assertThat(points(experiment).get(0))
                .containsExactly(
                        0.7, Vocabulary.at("caregiver.warmth").orElseThrow().spread(), 24.0);
        Experiment spread = read("""
                scenario: {caregiver: {warmth: {mean: 0.4, sd: 0.1}}}
                vary: {caregiver.warmth.mean: [0.2], caregiver.warmth.sd: [0.3]}
                design: {kind: one-at-a-time}
                """);
        assertThat(points(spread).get(0)).containsExactly(0.4, 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin-hypercube", "sobol-sequence"})
    void everyPartOfEveryRangeHoldsOnePoint(String kind) throws InvalidExperiment {
        Experiment experiment = read(RANGES + "design: {kind: " + kind + ", points: 64}\n");
        assertThat(experiment.points()).isEqualTo(64);
        List<Double> responsiveness = column(experiment, 0).stream()
                .map(value -> ((Double) value - 0.2) / 0.6)
                .toList();
        List<Double> rate = column(experiment, 1).stream()
                .map(value -> (Math.log10((Double) value) + 1) / 2)
                .toList();
        assertThat(parts(responsiveness, 64)).containsOnly(1);
        assertThat(parts(rate, 64)).containsOnly(1);
        assertThat(counts(column(experiment, 2)).keySet()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(counts(column(experiment, 2)).values())
                .allSatisfy(n -> assertThat(n).as("64 in 5").isBetween(12L, 14L));
        assertThat(counts(column(experiment, 3))).isEqualTo(Map.of("on", 32L, "off", 32L));
        assertThat(counts(column(experiment, 4))).isEqualTo(Map.of("threat", 32L, "deprivation", 32L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin-hypercube", "sobol-sequence"})
    void pointsThatBreakAConstraintAreDrawnAgain(String kind) throws InvalidExperiment {
        Experiment experiment = read("""
                vary: {caregiver.warmth: {from: 0.2, to: 0.8}, caregiver.predictability: {from: 0.2, to: 0.8}}
                design: {kind: %s, points: 32}
                where: [caregiver.warmth > caregiver.predictability, caregiver.warmth + caregiver.predictability <= 1]
                """.formatted(kind));
        assertThat(experiment.points()).isEqualTo(32);
        assertThat(points(experiment)).allSatisfy(point -> {
            assertThat((Double) point.get(0)).isGreaterThan((Double) point.get(1));
            assertThat((Double) point.get(0) + (Double) point.get(1)).isLessThanOrEqualTo(1);
        });
        assertThat(experiment.design().leftOut())
                .as("a quarter of the square is left")
                .isBetween(70L, 130L);
    }

    @Test
    void aLatinHypercubeDependsOnItsSeedAndIsTheSameOnEveryJdk() throws InvalidExperiment {
        String text = "vary: {caregiver.warmth: {from: 0, to: 1}, caregiver.predictability: {from: 0, to: 1}}\n"
                + "design: {kind: latin-hypercube, points: 4%s}\n";
        List<List<Object>> one = points(read(text.formatted("")));
        assertThat(points(read(text.formatted(", seed: 1")))).isEqualTo(one);
        assertThat(points(read(text.formatted(", seed: 1"), "seed=9"))).isEqualTo(one);
        assertThat(points(read(text.formatted(""), "seed=2"))).isNotEqualTo(one);
        assertThat(points(read(text.formatted(", seed: 2")))).isEqualTo(points(read(text.formatted(""), "seed=2")));
        assertThat(one)
                .containsExactly(
                        List.of(0.434875, 0.0295193),
                        List.of(0.668022, 0.920336),
                        List.of(0.841164, 0.460763),
                        List.of(0.14526, 0.625866));
    }

    @Test
    void aLatinHypercubeIsSpreadWiderThanDrawsByChance() throws InvalidExperiment {
        Experiment experiment = read("""
                vary:
                  caregiver.warmth: {from: 0, to: 1}
                  caregiver.predictability: {from: 0, to: 1}
                  caregiver.harshness: {from: 0, to: 1}
                design: {kind: latin-hypercube, points: 30}
                """);
        List<double[]> spread = new ArrayList<>();
        for (List<Object> point : points(experiment)) {
            spread.add(point.stream().mapToDouble(value -> (Double) value).toArray());
        }
        double best = 0;
        var luck = new org.apache.commons.math3.random.MersenneTwister(3);
        for (int draw = 0; draw < 1000; draw++) {
            List<double[]> random = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                random.add(new double[3]);
            }
            for (int f = 0; f < 3; f++) {
                int[] parts = org.apache.commons.math3.util.MathArrays.natural(30);
                org.apache.commons.math3.util.MathArrays.shuffle(parts, luck);
                for (int i = 0; i < 30; i++) {
                    random.get(i)[f] = (parts[i] + 0.5) / 30;
                }
            }
            best = Math.max(best, Spreading.nearest(random));
        }
        assertThat(Spreading.nearest(spread)).isGreaterThan(1.2 * best);
    }

    @Test
    void sobolsSequenceStartsAtAPowerOfTwoAndSkipsWhatItIsTold() throws InvalidExperiment {
        String text = "vary: {caregiver.warmth: {from: 0, to: 1}, caregiver.predictability: {from: 0, to: 1}}\n"
                + "design: {kind: sobol-sequence, points: 4%s}\n";
        assertThat(points(read(text.formatted(", skip: 0"))))
                .containsExactly(List.of(0.0, 0.0), List.of(0.5, 0.5), List.of(0.75, 0.25), List.of(0.25, 0.75));
        assertThat(points(read(text.formatted(""))))
                .isEqualTo(points(read(text.formatted(", skip: 4"))))
                .containsExactly(
                        List.of(0.375, 0.375), List.of(0.875, 0.875), List.of(0.625, 0.125), List.of(0.125, 0.625));
    }

    @Test
    void aGridTakesLevelsOfARangeAndConstraintsLeavePointsOut() throws InvalidExperiment {
        Experiment experiment = read("""
                scenario: {stressors: [{name: everyday, kind: threat}]}
                vary:
                  stressors.everyday.rate: {from: 0.1 per day, to: 10 per day, steps: 3, scale: log}
                  span: {from: 1 months, to: 3 months, steps: 3}
                where: [stressors.everyday.rate < 14 per week, "span != 60.875 days"]
                """);
        assertThat(points(experiment))
                .containsExactly(List.of(0.1, 1.0), List.of(0.1, 3.0), List.of(1.0, 1.0), List.of(1.0, 3.0));
        assertThat(experiment.design().leftOut()).isEqualTo(5);
        assertThat(experiment.design().kind()).isEqualTo("grid");
    }

    @Test
    void constraintsCompareWordsAndAllowForTheRoundingOfNumbers() throws InvalidExperiment {
        assertThat(points(read("vary: {model.switches.buffering: [on, off], caregiver.warmth: [0.1, 0.2]}\n"
                        + "where: [model.switches.buffering = true]\n")))
                .containsExactly(List.of("on", 0.1), List.of("on", 0.2));
        assertThat(points(read("vary: {caregiver.warmth: [0.1, 0.3], caregiver.predictability: [0.2, 0.9]}\n"
                        + "where: [caregiver.warmth + caregiver.predictability == 0.3]\n")))
                .containsExactly(List.of(0.1, 0.2));
    }

    @Test
    void whatIsNotWrittenOfARangeIsAsDeclared() throws InvalidExperiment {
        Experiment experiment = read("""
                vary: {caregiver.responsiveness: declared, caregiver.warmth: {}, model.switches.buffering: declared}
                design: {kind: sobol-sequence, points: 2}
                """);
        var d = Vocabulary.at("caregiver.responsiveness").orElseThrow();
        Domain.Range range = (Domain.Range) experiment.design().factors().get(0).domain();
        assertThat(List.of(range.from(), range.to())).containsExactly(d.low(), d.high());
        assertThat(experiment.design().factors().get(2).levels())
                .extracting(Level::value)
                .containsExactly("on", "off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "design: {kind: latin-hypercube, points: 8}",
                "design: {kind: sobol-sequence, points: 8}\nwhere: [families > 2]",
            })
    void theResolvedDesignReadsBackAsTheSamePoints(String design) throws Exception {
        Experiment experiment = read(RANGES + design);
        Experiment again = again(experiment);
        assertThat(points(again)).isEqualTo(points(experiment));
        for (int point = 0; point < 8; point++) {
            assertThat(ScenarioTree.at(again, point, 0).get("families").map(Resolved::of))
                    .isEqualTo(ScenarioTree.at(experiment, point, 0)
                            .get("families")
                            .map(Resolved::of));
        }
    }

    /** The experiment read from its resolved design alone. */
    private static Experiment again(Experiment experiment) throws InvalidExperiment {
        String scenario = "\"scenario\": {\"stressors\": [{\"name\": \"everyday\", \"kind\": \"threat\"}]}";
        String json = JsonMapper.shared().writeValueAsString(experiment.design().resolved());
        return read(json.replaceFirst("\\{", "{" + scenario + ", "));
    }

    @Test
    void valuesDrawnHaveNoMoreDigitsThanTablesShow() throws InvalidExperiment {
        Experiment experiment = read(RANGES + "design: {kind: latin-hypercube, points: 100}\n");
        assertThat(column(experiment, 0))
                .allSatisfy(value -> assertThat(Double.parseDouble(attune.experiment.table.Digits.of((Double) value)))
                        .isEqualTo((Double) value));
        assertThat((Double) column(experiment, 1).get(0)).isCloseTo(1, within(10.0));
    }
}
