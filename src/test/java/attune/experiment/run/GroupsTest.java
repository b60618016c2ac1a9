package attune.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which runs may share a past, and how they part. */
class GroupsTest {
    private static final String FILE = """
            experiment: groups
            scenario:
              families: 1
              span: 12 months
              interventions: [{name: help, kind: cash-transfer, start: 6 months}]
            arms:
              control: {interventions: []}
              helped: {}
            """;

    private static Experiment experiment(String vary, String... settings) throws Exception {
        return ExperimentReader.parse(FILE + vary, "groups.yaml", List.of(settings));
    }

    private static List<Branch.Member> members(Experiment experiment, List<Run> runs) {
        return runs.stream()
                .map(run ->
                        new Branch.Member(run, Groups.scenario(experiment, run).orElseThrow()))
                .toList();
    }

    private static Branch tree(String starts) throws Exception {
        Experiment experiment = experiment("vary: {interventions.help.start: " + starts + "}\n");
        Groups groups = Groups.of(experiment, experiment.points());
        assertThat(groups.size()).isEqualTo(1);
        return Branch.of(members(experiment, groups.runs(experiment, 0, 0)));
    }

    @Test
    void pointsThatDifferFromBirthAreInGroupsOfTheirOwn() throws Exception {
        Experiment experiment =
                experiment("vary: {household.support: [0.2, 0.4], interventions.help.start: [3 months, 6 months]}\n");
        Groups groups = Groups.of(experiment, experiment.points());
        assertThat(groups.size()).isEqualTo(2);
        assertThat(groups.runs(experiment, 1, 7))
                .containsExactly(new Run(2, 7, 0), new Run(2, 7, 1), new Run(3, 7, 0), new Run(3, 7, 1));
    }

    @Test
    void everyOtherDifferenceKeepsRunsApart() throws Exception {
        for (String other : List.of(
                "tick: [5 min, 10 min]",
                "caregiver.warmth.mean: [0.4, 0.5]",
                "infant.temperament.reactivity.mean: [0.9, 1]",
                "model.switches.buffering: [on, off]",
                "model.hpa.load_time: [10 d, 20 d]",
                "effects.relief: [0.5, 0.6]")) {
            Experiment experiment = experiment("vary: {" + other + "}\n");
            assertThat(Groups.of(experiment, 2).size()).as(other).isEqualTo(2);
        }
    }

    @Test
    void pointsWithLuckOfTheirOwnShareNothingWithOthers() throws Exception {
        Experiment experiment = experiment("""
                vary: {interventions.help.start: {from: 1 months, to: 11 months}}
                design: {kind: sobol-indices, rows: 4}
                """);
        Groups groups = Groups.of(experiment, experiment.points());
        assertThat(groups.size())
                .as("one of the replicate's luck, and one for each row")
                .isEqualTo(5);
        for (int group = 0; group < groups.size(); group++) {
            assertThat(groups.runs(experiment, group, 0).stream().map(run -> run.seed(experiment)))
                    .hasSizeGreaterThan(1)
                    .containsOnly(groups.runs(experiment, group, 0).get(0).seed(experiment));
        }
    }

    @Test
    void aTreePartsWhereProgrammesStart() throws Exception {
        Branch tree = tree("[3 months, 9 months]");
        assertThat(tree.until()).isEqualTo(91);
        assertThat(tree.branches()).hasSize(2);
        Branch early = tree.branches().get(0);
        assertThat(early.members()).extracting(Branch.Member::run).containsExactly(new Run(0, 0, 1));
        assertThat(early.branches()).isEmpty();
        Branch later = tree.branches().get(1);
        assertThat(later.from()).isEqualTo(91);
        assertThat(later.until()).isEqualTo(273);
        assertThat(later.branches()).allMatch(branch -> branch.until() == 365);
        assertThat(tree.days()).isEqualTo(91 + (365 - 91) + (273 - 91) + 2 * (365 - 273));
        assertThat(tree.scenario()).isEqualTo(later.branches().get(1).scenario());
    }

    @Test
    void runsThatNeverPartAreOneLife() throws Exception {
        Branch tree = tree("[12 months, 20 months]");
        assertThat(tree.members()).hasSize(4);
        assertThat(tree.branches()).isEmpty();
        assertThat(tree.days()).isEqualTo(365);
    }

    @Test
    void aGroupIsNeverTooLargeAndNoRunIsLost() throws Exception {
        String starts = IntStream.range(0, 200)
                .mapToObj(i -> i / 20.0 + " months")
                .toList()
                .toString();
        Experiment experiment = experiment("vary: {interventions.help.start: " + starts + "}\nreplicates: 2\n");
        Groups groups = Groups.of(experiment, experiment.points());
        assertThat(groups.size()).isEqualTo(2);
        assertThat(groups.runs(experiment, 0, 0)).hasSize(Groups.MOST);
        assertThat(groups.runs(experiment, 1, 0)).hasSize(400 - Groups.MOST);
        Set<Run> seen = new HashSet<>();
        List<Integer> replicates = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Shard shard = new Shard(number, 3);
            Queue queue = new Queue(experiment, shard, groups, 0);
            Set<Integer> mine = new HashSet<>();
            for (Optional<WorkItem> item = queue.next(); item.isPresent(); item = queue.next()) {
                for (Run run : item.get().runs()) {
                    assertThat(seen.add(run)).isTrue();
                    mine.add(run.index(experiment));
                    replicates.add(run.replicate());
                }
            }
            assertThat(mine)
                    .containsExactlyInAnyOrderElementsOf(
                            shard.runs(experiment).boxed().toList());
            assertThat(replicates).as("replicate by replicate").isSorted();
            replicates.clear();
        }
        assertThat(seen).hasSize(experiment.runs());
    }
}
