package attune.experiment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attune.experiment.Study;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.ScenarioTree;
import attune.experiment.file.Problems;
import attune.experiment.run.Progress;
import attune.experiment.run.Run;
import attune.experiment.run.Simulation;
import attune.experiment.table.Digits;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Community;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A life told by itself is the one that its community's tables hold. */
class BiographyTest {
    private static final String FILE = """
            experiment: told
            scenario:
              families: 3
              infants: 2
              span: 3 months
              tick: 15 min
              assess: [1 months, 3 months]
              caregiver: {frightening: 0.1}
            arms:
              calm: {}
              noisy:
                stressors: [{name: noise, kind: threat, rate: 3 per day, severity: 0.6, duration: 20 min, from: 1 months}]
                interventions: [{name: coaching, kind: sensitivity-coaching, start: 2 months, duration: 0.5 months}]
              same: {}
            replicates: 2
            """;

    private static Experiment experiment() throws Exception {
        return ExperimentReader.parse(FILE, "told.yaml", List.of());
    }

    private static Scenario scenario(int arm) throws Exception {
        return ScenarioReader.read(ScenarioTree.at(experiment(), 0, arm), new Problems())
                .orElseThrow();
    }

    private static Biography life(int arm, int replicate, int family, int infant) throws Exception {
        return Biography.of(scenario(arm), new Run(0, replicate, arm).seed(experiment()), family, infant);
    }

    @Test
    void theLifeIsTheOneInTheCommunityToTheLastBit() throws Exception {
        Lives all = new Community(scenario(1), new Run(0, 1, 1).seed(experiment())).live();
        for (int family = 0; family < 3; family++) {
            for (int infant = 0; infant < 2; infant++) {
                Biography told = life(1, 1, family, infant);
                for (Trace trace : Trace.values()) {
                    assertThat(told.weekly(trace)).isEqualTo(all.weekly(trace)[family * 2 + infant]);
                }
                List<Lives.Assessment> rows =
                        all.assessments().subList((family * 2 + infant) * 2, (family * 2 + infant) * 2 + 2);
                assertThat(told.visits()).hasSize(2);
                for (int i = 0; i < 2; i++) {
                    assertThat(told.visits().get(i).family()).isEqualTo(family);
                    assertThat(told.visits().get(i).outcomes())
                            .isEqualTo(rows.get(i).outcomes());
                    assertThat(told.visits().get(i).profile())
                            .isEqualTo(rows.get(i).profile());
                }
            }
        }
    }

    @Test
    void theVisitsHaveTheDigitsOfInfantsCsv(@TempDir Path folder) throws Exception {
        new Study(experiment(), Simulation.COMMUNITY).run(folder.resolve("out"), 1, Progress.SILENT);
        List<String> lines = Files.readAllLines(folder.resolve("out/infants.csv"));
        List<String> header = Arrays.asList(lines.get(0).split(",", -1));
        Biography told = life(1, 1, 2, 1);
        for (Lives.Assessment visit : told.visits()) {
            List<String> row = lines.stream()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .filter(cells -> cells.get(1).equals("1")
                            && cells.get(3).equals("noisy")
                            && cells.get(4).equals("2")
                            && cells.get(5).equals("1")
                            && cells.get(6).equals(Digits.of(visit.ageMonths())))
                    .findFirst()
                    .orElseThrow();
            for (Outcome outcome : Outcome.ALWAYS) {
                assertThat(row.get(header.indexOf(outcome.column())))
                        .as(outcome.column())
                        .isEqualTo(Digits.of(visit.outcomes()[outcome.ordinal()]));
            }
        }
    }

    @Test
    void twinsPartOnTheDayAfterWhichTheirWorldsDiffer() throws Exception {
        Parting parting = new Parting(life(1, 0, 0, 0), life(0, 0, 0, 0));
        assertThat(parting.days().get(Sign.EVENTS)).isBetween(30, 35);
        assertThat(parting.days().values())
                .allMatch(day -> day >= parting.days().get(Sign.EVENTS));
        assertThat(parting.told().get(0))
                .startsWith("What differed first: on day " + parting.days().get(Sign.EVENTS));
    }

    @Test
    void twinsWhoseWorldsAreTheSameNeverPart() throws Exception {
        Parting parting = new Parting(life(0, 0, 1, 0), life(2, 0, 1, 0));
        assertThat(parting.days()).isEmpty();
        assertThat(parting.told()).singleElement().asString().contains("the same to the last digit");
    }

    @Test
    void stressorsAndProgrammesAreToldOnTheirDays() throws Exception {
        Biography noisy = life(1, 0, 0, 0);
        assertThat(noisy.events()).contains(new Event(60, "coaching begins"), new Event(76, "coaching has ended"));
        assertThat(noisy.events())
                .anyMatch(event -> event.words().equals("noise comes for the first time")
                        && event.day() >= 30
                        && event.day() <= 35);
        assertThat(noisy.stressors(0, 30)).isEmpty();
        assertThat(noisy.stressors(30, 91).get(0)).matches("noise 1\\d\\d times|noise 2\\d\\d times");
        assertThat(noisy.events()).anyMatch(event -> event.words().contains("frightens"));
    }

    @Test
    void theStoryShowsTheFiguresOfBothLivesInAHundredColumns() throws Exception {
        Map<String, Biography> lives = new LinkedHashMap<>();
        lives.put("noisy", life(1, 0, 0, 0));
        lives.put("calm", life(0, 0, 0, 0));
        List<String> lines = new Story(lives, 0).lines();
        assertThat(lines).allMatch(line -> line.length() <= 100);
        String text = String.join("\n", lines);
        for (Biography life : lives.values()) {
            assertThat(text)
                    .contains("cries " + Story.number(life.weekly(Trace.CRYING_MIN_PER_DAY)[12]) + " min")
                    .contains("reactivity "
                            + Story.number(life.visits().get(1).outcomes()[Outcome.REACTIVITY.ordinal()]));
        }
        assertThat(text).contains("month 1 ", "month 2 ", "month 3 ", "calm (its twin)");
    }

    @Test
    void aFamilyThatIsNotThereIsRefused() throws Exception {
        Scenario scenario = scenario(0);
        assertThatThrownBy(() -> Community.only(scenario, 1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 2");
    }
}
