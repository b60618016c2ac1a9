package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Study;
import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.Problems;
import attune.family.Spread;
import attune.family.stressor.StressorKind;
import attune.intervention.Programme;
import attune.intervention.ProgrammeKind;
import attune.simulation.Scenario;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentReaderTest {
    private static final String FILE = """
            experiment: small
            question: Why?
            scenario:
              families: 12
              span: 6 months
              caregiver:
                responsiveness: {mean: 0.6, sd: 0.1}
                warmth: 0.8
              stressors:
                - {name: everyday, kind: threat, rate: 2.1 per week, duration: 0.5 h}
              interventions:
                - name: coaching
                  kind: sensitivity-coaching
                  start: 3 months
                  target: {of: caregiver.responsiveness, below: 0.4}
            arms:
              control: {interventions: []}
              coached: {}
              other:
                reference: true
                caregiver: {responsiveness: {mean: 0.4}}
                stressors: []
                model: {switches: {buffering: off}}
            vary:
              interventions.coaching.start: [0 months, 13 weeks]
              caregiver.warmth: [0.2, 0.5, 0.9]
            replicates: 2
            seed: 7
            """;

    private static Experiment read(String text, String... settings) throws InvalidExperiment {
        return ExperimentReader.parse(text, "dir/My File.yaml", Arrays.asList(settings));
    }

    private static Scenario scenario(Experiment experiment, int point, int arm) {
        return ScenarioReader.read(ScenarioTree.at(experiment, point, arm), new Problems())
                .orElseThrow();
    }

    private static Spread warmth(Scenario scenario) {
        return scenario.caregivers().get(0).spreads().get("warmth");
    }

    @Test
    void valuesAreReadInTheirDeclaredUnits() throws InvalidExperiment {
        Scenario scenario = Study.scenario(read(FILE));
        assertThat(scenario.size().families()).isEqualTo(12);
        assertThat(scenario.assessmentMonths()).containsExactly(6.0);
        assertThat(scenario.stressors()).singleElement().satisfies(stressor -> {
            assertThat(stressor.kind()).isEqualTo(StressorKind.THREAT);
            assertThat(stressor.law().duration()).isEqualTo(30);
            assertThat(stressor.law().rate()).isCloseTo(0.3, org.assertj.core.api.Assertions.within(1e-12));
        });
        assertThat(scenario.programmes()).singleElement().satisfies(programme -> {
            assertThat(programme.kind()).isEqualTo(ProgrammeKind.SENSITIVITY_COACHING);
            assertThat(programme.target()).contains(new Programme.Target("caregiver.responsiveness", true, 0.4));
        });
    }

    @Test
    void aBareNumberIsEveryFamilysAndAnUnwrittenTraitKeepsItsPopulation() throws InvalidExperiment {
        Scenario scenario = Study.scenario(read(FILE));
        assertThat(warmth(scenario)).isEqualTo(new Spread(0.8, 0));
        assertThat(scenario.caregivers().get(0).spreads().get("predictability")).isEqualTo(new Spread(0.7, 0.15));
        Scenario typical = Study.scenario(read("scenario: {infant: {temperament: typical}}"));
        assertThat(typical.temperament().spreads().values())
                .allSatisfy(s -> assertThat(s.sd()).isZero());
    }

    @Test
    void anArmMergesBlocksKeyByKeyAndReplacesLists() throws InvalidExperiment {
        Experiment experiment = read(FILE);
        Scenario other = scenario(experiment, 0, 2);
        assertThat(other.caregivers().get(0).spreads().get("responsiveness")).isEqualTo(new Spread(0.4, 0.1));
        assertThat(other.stressors()).isEmpty();
        assertThat(other.programmes()).hasSize(1);
        assertThat(other.model().switches().buffering()).isFalse();
        assertThat(other.model().switches().soothing()).isTrue();
        assertThat(scenario(experiment, 0, 0).programmes()).isEmpty();
    }

    @Test
    void effectsAreMeasuredFromTheFirstArmUnlessOneSaysOtherwise() throws InvalidExperiment {
        assertThat(read(FILE).reference()).isEqualTo(2);
        assertThat(read("arms: {a: {}, b: {}}").reference()).isZero();
    }

    @Test
    void theLastVariedParameterChangesFastestAndAnArmWithoutItIsNotChanged() throws InvalidExperiment {
        Experiment experiment = read(FILE);
        assertThat(experiment.points()).isEqualTo(6);
        assertThat(experiment.runs()).isEqualTo(36);
        for (int point = 0; point < 6; point++) {
            assertThat(warmth(scenario(experiment, point, 0)).mean())
                    .isEqualTo(new double[] {0.2, 0.5, 0.9}[point % 3]);
            assertThat(scenario(experiment, point, 0).programmes()).isEmpty();
            assertThat(scenario(experiment, point, 1)
                            .programmes()
                            .get(0)
                            .delivery()
                            .start())
                    .isEqualTo(point < 3 ? 0 : 13 * 7 / 30.4375);
        }
        assertThat(experiment.design().value(3, 0)).isEqualTo(13 * 7 / 30.4375);
    }

    @Test
    void oneCaregiverOfSeveralCanBeVaried() throws InvalidExperiment {
        Experiment experiment =
                read("scenario: {caregivers: [typical, {warmth: 0.3}]}\nvary: {caregivers.2.warmth.sd: [0.1, 0.2]}\n");
        Scenario scenario = scenario(experiment, 1, 0);
        assertThat(warmth(scenario)).isEqualTo(new Spread(0.7, 0));
        assertThat(scenario.caregivers().get(1).spreads().get("warmth")).isEqualTo(new Spread(0.3, 0.2));
    }

    @Test
    void aSwitchCanBeVaried() throws InvalidExperiment {
        Experiment experiment = read("vary: {model.switches.buffering: [true, off]}");
        assertThat(experiment.design().factors().get(0).levels())
                .extracting(Level::value)
                .containsExactly("on", "off");
        assertThat(scenario(experiment, 1, 0).model().switches().buffering()).isFalse();
    }

    @Test
    void whatIsSetOnTheCommandLineIsAsIfWrittenInTheFile() throws InvalidExperiment {
        Experiment set = read(
                FILE,
                "scenario.families=5",
                "scenario.caregiver.predictability=0.2",
                "scenario.stressors.everyday.severity=0.9",
                "arms.other.caregiver.warmth={mean: 0.1, sd: 0}",
                "vary.caregiver.warmth=[0.3]",
                "outcomes=[security, profile]",
                "seed=9");
        Experiment written = read(FILE.replace("families: 12", "families: 5")
                        .replace("warmth: 0.8", "warmth: 0.8\n    predictability: 0.2")
                        .replace("duration: 0.5 h", "duration: 0.5 h, severity: 0.9")
                        .replace("{mean: 0.4}", "{mean: 0.4}, warmth: {mean: 0.1, sd: 0}")
                        .replace("[0.2, 0.5, 0.9]", "[0.3]")
                        .replace("seed: 7", "seed: 9")
                + "outcomes: [security, profile]\n");
        assertThat(set.seed()).isEqualTo(written.seed());
        assertThat(set.outcomes()).isEqualTo(written.outcomes()).containsExactly("security", "profile");
        for (int point = 0; point < 2; point++) {
            for (int arm = 0; arm < 3; arm++) {
                assertThat(scenario(set, point, arm)).isEqualTo(scenario(written, point, arm));
            }
        }
    }

    @Test
    void theResolvedScenarioReadsBackAsTheSameScenario() throws Exception {
        Scenario scenario = Study.scenario(read(FILE));
        String json = tools.jackson.databind.json.JsonMapper.shared()
                .writeValueAsString(java.util.Map.of("scenario", Resolved.of(scenario)));
        assertThat(Study.scenario(read(json))).isEqualTo(scenario);
    }

    @Test
    void aNameComesFromTheFileWhenNoneIsWritten() throws InvalidExperiment {
        assertThat(read("seed: 1").name()).isEqualTo("my-file");
        assertThat(read(FILE).name()).isEqualTo("small");
        assertThat(read("seed: 1").arms()).extracting(Arm::name).containsExactly("scenario");
        assertThat(read("seed: 1").charts()).isEqualTo(List.of(Chart.DISTRIBUTIONS, Chart.TRAJECTORIES));
    }

    @Test
    void oneNumberThatVariesOrSetsTheArmsApartIsDrawnUnasked() throws Exception {
        assertThat(read("vary: {caregiver.warmth: [0.2, 0.5]}").charts()).contains(Chart.DOSE);
        assertThat(read("vary: {caregiver.warmth: [0.2, 0.5], model.switches.buffering: [on, off]}")
                        .charts())
                .contains(Chart.DOSE);
        assertThat(read("vary: {caregiver.warmth: [0.2, 0.5], caregiver.harshness: [0, 0.1]}")
                        .charts())
                .doesNotContain(Chart.DOSE);
        assertThat(read("vary: {model.switches.buffering: [on, off]}").charts()).doesNotContain(Chart.DOSE);
        String arms = "arms: {none: {}, one: {household: {adversities: 1}}, three: {household: {adversities: 3}}}";
        assertThat(read(arms).charts()).contains(Chart.DOSE, Chart.EFFECTS);
        assertThat(read(arms.replace("one: {", "one: {caregiver: {warmth: 0.3}, "))
                        .charts())
                .doesNotContain(Chart.DOSE);
        assertThat(read(arms + "\ncharts: [effects]").charts()).containsExactly(Chart.EFFECTS);
    }

    @Test
    void fixedTraitsAreAlikeInAllFamiliesAndTheOthersTypical() throws Exception {
        Scenario fixed = scenario(
                read("scenario: {infant: {temperament: {fixed: {reactivity: 1.2, soothability: 0.5}}}}"), 0, 0);
        Scenario written = scenario(
                read("scenario: {infant: {temperament: {reactivity: 1.2, soothability: 0.5, approach: typical,"
                        + " rhythmicity: typical, tempo: typical}}}"),
                0,
                0);
        assertThat(fixed).isEqualTo(written);
        assertThat(fixed.temperament().spreads().get("reactivity")).isEqualTo(Spread.fixed(1.2));
        assertThat(fixed.temperament().spreads().values()).allMatch(spread -> spread.sd() == 0);
        Experiment arms = read("arms: {all: {}, one: {infant: {temperament: {fixed: {reactivity: 1.2}}}}}");
        assertThat(scenario(arms, 0, 0).temperament().spreads().get("approach").sd())
                .isPositive();
        assertThat(scenario(arms, 0, 1).temperament().spreads().get("approach").sd())
                .isZero();
    }
}
