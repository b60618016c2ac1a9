package attune.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import attune.evidence.table.EvidenceTable;
import attune.evidence.table.Group;
import attune.evidence.table.Target;
import attune.experiment.run.Progress;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Rows judged on lives whose statistics are known. */
class ValidationTest {
    private static final String HEADER =
            "id,clause,use,kind,topic,groups,outcomes,statistic,published,low,high,tolerance,n,seen,source,how\n";

    /** Sleep is spread about 10 hours (sd 1); crying is its double and a little noise. */
    private static final Simulation KNOWN = lives(scenario -> 0);

    /** The same, but infants sleep the longer the more caregivers they have. */
    private static final Simulation STEPPED =
            lives(scenario -> scenario.caregivers().size() - 1);

    private static Simulation lives(ToIntFunction<Scenario> longer) {
        return (scenario, seed) -> lived(scenario, seed, longer.applyAsInt(scenario));
    }

    private static Lives lived(Scenario scenario, long seed, int longer) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<Lives.Assessment> rows = new ArrayList<>();
        for (int family = 0; family < scenario.size().families(); family++) {
            double sleep = 10 + longer + luck.nextGaussian();
            for (double age : scenario.assessmentMonths()) {
                double[] outcomes = new double[Outcome.values().size()];
                outcomes[Outcome.SLEEP_H.ordinal()] = sleep;
                outcomes[Outcome.CRYING_MIN_PER_DAY.ordinal()] = 2 * sleep + 2 * luck.nextGaussian();
                rows.add(new Lives.Assessment(family, 0, age, outcomes, "", "typical"));
            }
        }
        double[][][] weekly = new double[Trace.values().length][scenario.size().families()][104];
        for (double[] infant : weekly[Trace.CRYING_MIN_PER_DAY.ordinal()]) {
            Arrays.setAll(infant, week -> week + 1);
        }
        return new Lives(rows, weekly);
    }

    private static Finding judged(String... lines) throws InterruptedException {
        return judged(KNOWN, lines);
    }

    private static Finding judged(Simulation simulation, String... lines) throws InterruptedException {
        List<Target> targets = EvidenceTable.parse(HEADER + String.join("\n", lines));
        return Validation.of(targets, new Extent(0.5, 0, 200), simulation, 2, Progress.SILENT)
                .findings()
                .get(0);
    }

    @Test
    void aValueInItsBandIsMetAndHasAnInterval() throws Exception {
        Finding finding = judged("X,,validate,value,t,normative,sleep_h@3,mean,10,9.8,10.2,none,100,yes,s,h");
        assertThat(finding.inside()).isTrue();
        assertThat(finding.low()).isLessThan(finding.simulated());
        assertThat(finding.high()).isGreaterThan(finding.simulated());
        // 1000 infants of sd 1: the interval reaches about 0.062 to either side
        assertThat(finding.high() - finding.low()).isBetween(0.09, 0.16);
        assertThat(finding.atStudyN()).isTrue();
        assertThat(finding.clearlyOutside()).isFalse();
    }

    @Test
    void aValueOutsideIsMissedAndClearlySo() throws Exception {
        Finding finding = judged("X,,validate,value,t,normative,sleep_h@3,mean,12,11.8,12.2,none,100,yes,s,h");
        assertThat(finding.inside()).isFalse();
        assertThat(finding.clearlyOutside()).isTrue();
        assertThat(finding.atStudyN()).isFalse();
        // a departure of 0.2 with 100 infants is two standard errors: a power of about a half
        assertThat(finding.power()).isBetween(0.3, 0.75);
    }

    @Test
    void aReadingOfAWholeWeekComesFromTheRecordOfThatWeek() throws Exception {
        assertThat(judged("X,,validate,value,t,normative,crying_min_per_day@7w,mean,7,6,8,none,,yes,s,h")
                        .simulated())
                .isEqualTo(7);
    }

    @Test
    void everyPopulationOfTheShippedTableCanBeRunAndHasTheArmsThatRowsName() throws Exception {
        List<Target> targets = EvidenceTable.shipped();
        List<String> asked = targets.stream()
                .flatMap(target -> target.clauses().stream())
                .flatMap(clause -> clause.groups().stream())
                .map(Group::population)
                .distinct()
                .toList();
        for (String population : asked) {
            String rows = HEADER + "X,,verify,value,t," + population + ",sleep_h@3,mean,10,9,11,none,,yes,s,h";
            assertThat(Populations.of(EvidenceTable.parse(rows), Extent.QUICK, List.of()))
                    .containsOnlyKeys(population);
        }
        assertThat(Validation.of(targets, new Extent(0, 3, 20), KNOWN, 2, Progress.SILENT)
                        .findings())
                .hasSameSizeAs(targets);
    }

    @Test
    void everyClauseMustHold() throws Exception {
        Finding finding = judged(
                "X,,validate,value,t,normative,sleep_h@3,mean,10,9.8,10.2,none,,yes,s,h",
                "X,narrow,,,,normative,sleep_h@3,sd,,,0.5,none,,,,h");
        assertThat(finding.inside()).isFalse();
        assertThat(finding.missed()).singleElement().asString().startsWith("narrow (");
    }

    @Test
    void aSignIsMetWhenNearlyAllResamplesShowIt() throws Exception {
        String groups = "normative,sleep_h@3 crying_min_per_day@3,pearson";
        assertThat(judged("X,,validate,sign,t," + groups + ",1,0,,none,50,yes,s,h")
                        .inside())
                .isTrue();
        assertThat(judged("X,,validate,sign,t," + groups + ",-1,,0,none,50,yes,s,h")
                        .inside())
                .isFalse();
    }

    @Test
    void anOrderIsMetWhenNearlyAllResamplesShowEveryStepOfIt() throws Exception {
        Finding up = judged(STEPPED, "X,,validate,order,t,normative institution,sleep_h@3,order,,0,,none,,yes,s,h");
        assertThat(up.inside()).isTrue();
        assertThat(up.simulated()).isPositive();
        Finding down = judged(STEPPED, "X,,validate,order,t,institution normative,sleep_h@3,order,,0,,none,,yes,s,h");
        assertThat(down.inside()).isFalse();
        assertThat(down.clearlyOutside()).isTrue();
        Finding one =
                judged(STEPPED, "X,,validate,order,t,normative low-risk institution,sleep_h@3,order,,0,,none,,yes,s,h");
        assertThat(one.inside()).as("two of the three sleep alike").isFalse();
    }

    @Test
    void nothingThatIsNotBuiltIsJudged() throws Exception {
        Finding finding = judged("X,,validate,value,t,normative,aura@3,mean,10,9,11,none,,yes,s,h");
        assertThat(finding.measured()).isFalse();
        assertThat(EvidenceRows.of(finding).inside()).isEmpty();
    }

    @Test
    void theSameTableComesOutOnAnyNumberOfThreads() throws Exception {
        List<Target> targets =
                EvidenceTable.parse(HEADER + "X,,validate,value,t,normative,sleep_h@3,mean,10,9,11,none,9,yes,s,h");
        List<String> tables = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            tables.add(EvidenceRows.csv(
                    Validation.of(targets, new Extent(0.2, 7, 50), KNOWN, threads, Progress.SILENT).findings().stream()
                            .map(EvidenceRows::of)
                            .toList()));
        }
        assertThat(tables.get(0)).isEqualTo(tables.get(1));
        assertThat(EvidenceRows.csv(EvidenceRows.parse(tables.get(0)))).isEqualTo(tables.get(0));
    }

    @Test
    void aRowThatHeldAndHoldsNoMoreHasFallen() throws Exception {
        Finding missed = judged("X,,validate,value,t,normative,sleep_h@3,mean,12,11.8,12.2,none,100,yes,s,h");
        EvidenceRows.Row held = row("X", "yes");
        assertThat(Fallen.since(List.of(held), List.of(missed), false)).containsExactly("X");
        assertThat(Fallen.since(List.of(held), List.of(missed), true)).containsExactly("X");
        assertThat(Fallen.since(List.of(row("X", "no")), List.of(missed), false))
                .isEmpty();
        assertThat(Fallen.since(List.of(held), List.of(), false)).containsExactly("X");
    }

    @Test
    void aRowMissedByNoMoreThanChanceExplainsFallsOnlyWhereNothingIsForgiven() throws Exception {
        double found = judged("X,,validate,value,t,normative,sleep_h@3,mean,10,9.8,10.2,none,100,yes,s,h")
                .simulated();
        // 1000 infants of sd 1: a hundredth beyond the figure found is a third of its standard error.
        String band = "X,,validate,value,t,normative,sleep_h@3,mean,11," + (found + 0.01) + ",11.5,none,100,yes,s,h";
        Finding near = judged(band);
        assertThat(near.inside()).isFalse();
        assertThat(near.clearlyOutside()).isFalse();
        EvidenceRows.Row held = row("X", "yes");
        assertThat(Fallen.since(List.of(held), List.of(near), true)).isEmpty();
        assertThat(Fallen.since(List.of(held), List.of(near), false)).containsExactly("X");
    }

    private static EvidenceRows.Row row(String id, String inside) {
        return new EvidenceRows.Row(id, "validate", "1", "0", "2", "1", "1", "1", inside, "", "");
    }
}
