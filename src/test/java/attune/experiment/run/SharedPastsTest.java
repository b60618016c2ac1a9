package attune.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.provenance.Program;
import attune.experiment.table.Tables;
import attune.simulation.Life;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shared past is lived once, and nobody who reads the tables can tell. */
@Tag("cohort")
class SharedPastsTest {
    private static final String FILE = """
            experiment: shared
            scenario:
              families: 2
              span: 6.5 months
              tick: 15 min
              assess: [3 months, 6.5 months]
              stressors: [{name: noise, kind: threat, severity: 0.4}]
              interventions:
                - {name: coaching, kind: sensitivity-coaching, start: 3 months, duration: 1 months}
            arms:
              control: {interventions: []}
              early: {}
              late:
                interventions:
                  - {name: coaching, kind: sensitivity-coaching, start: 6 months, duration: 1 months}
            vary:
              interventions.coaching.sessions: [5, 10]
            replicates: 2
            outcomes: [reactivity, security, profile]
            """;

    /** Of six runs, two are the same control; the others part on day 91 and day 182 of 197. */
    private static final int DAYS = 91 + 2 * (197 - 91) + 91 + 3 * (197 - 182);

    private static final List<String> TABLES = List.of("infants.csv", "series.csv", "summary.csv", "codebook.csv");

    @TempDir
    Path folder;

    private static Experiment experiment(String... settings) throws Exception {
        return ExperimentReader.parse(FILE, "shared.yaml", List.of(settings));
    }

    /** The model, counting the days that are lived, and failing where it is told to. */
    private static final class Counting implements Simulation {
        final AtomicLong days = new AtomicLong();
        final AtomicLong births = new AtomicLong();
        private final BiPredicate<Scenario, Integer> fails;

        /** @param fails by scenario and the day until which it is to be lived */
        Counting(BiPredicate<Scenario, Integer> fails) {
            this.fails = fails;
        }

        @Override
        public Lives live(Scenario scenario, long seed) {
            return begin(scenario, seed).orElseThrow().live();
        }

        @Override
        public Optional<Life> begin(Scenario scenario, long seed) {
            births.incrementAndGet();
            return Simulation.COMMUNITY.begin(scenario, seed).map(life -> new Counted(life, scenario, 0));
        }

        private final class Counted implements Life {
            private final Life life;
            private final Scenario scenario;
            private int day;

            Counted(Life life, Scenario scenario, int day) {
                this.life = life;
                this.scenario = scenario;
                this.day = day;
            }

            private void count(int until) {
                if (fails.test(scenario, until)) {
                    throw new IllegalStateException("no way on");
                }
                days.addAndGet(until - day);
                day = until;
            }

            @Override
            public void liveUntil(int until) {
                count(until);
                life.liveUntil(until);
            }

            @Override
            public Life branch(Scenario future) {
                return new Counted(life.branch(future), future, day);
            }

            @Override
            public Lives live() {
                count(scenario.days());
                return life.live();
            }
        }
    }

    private static Counting sound() {
        return new Counting((scenario, day) -> false);
    }

    private static double start(Scenario scenario) {
        return scenario.programmes().isEmpty()
                ? Double.POSITIVE_INFINITY
                : scenario.programmes().get(0).delivery().start();
    }

    private record Left(List<Failure> failures, long logged) {}

    private Path directory(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private Left run(
            String name, Experiment experiment, Simulation simulation, int threads, boolean sharing, Progress progress)
            throws Exception {
        Path out = directory(name);
        try (RunLog log = RunLog.open(out).orElseThrow()) {
            if (log.program().isEmpty()) {
                log.begin(Program.current());
            }
            LoggedRuns runs = new LoggedRuns(experiment, log);
            List<Failure> failures = runner(experiment, Shard.WHOLE, simulation, runs, sharing, progress)
                    .run(threads);
            Tables.write(out, experiment, runs, failures, 1);
            return new Left(failures, log.size());
        }
    }

    private static Runner runner(
            Experiment experiment,
            Shard shard,
            Simulation simulation,
            RunStore store,
            boolean sharing,
            Progress progress) {
        return sharing
                ? new Runner(experiment, shard, simulation, store, progress)
                : new Runner(experiment, shard, simulation, store, progress, Groups.alone(experiment));
    }

    private void sameTables(String one, String other) {
        for (String table : TABLES) {
            assertThat(folder.resolve(one).resolve(table))
                    .hasSameBinaryContentAs(folder.resolve(other).resolve(table));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theTablesAreTheSameAndFewerDaysAreLived(int threads) throws Exception {
        Counting alone = sound();
        run("alone", experiment(), alone, 1, false, Progress.SILENT);
        Counting shared = sound();
        AtomicLong told = new AtomicLong();
        Left left = run("shared", experiment(), shared, threads, true, (done, runs) -> told.set(done));
        sameTables("alone", "shared");
        assertThat(left.logged()).as("the controls at two points are one run").isEqualTo(10);
        assertThat(told).as("runs told of").hasValue(12);
        assertThat(alone.days).hasValue(2 * 5 * 197);
        assertThat(shared.days).hasValue(2 * DAYS);
        assertThat(SharedPasts.months(experiment(), 2))
                .as("infant-months of two families and two replicates, the same control counted at each point")
                .isCloseTo(2 * 2 * (6 * 197 - DAYS) / 30.4375, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7})
    void aStudyThatWasStoppedGoesOnToTheSameTables(int last) throws Exception {
        run("alone", experiment(), sound(), 1, false, Progress.SILENT);
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> run("stopped", experiment(), sound(), 2, true, (done, runs) -> {
                    if (done >= last) {
                        throw new OutOfMemoryError("as if");
                    }
                }));
        int kept;
        try (RunLog log = RunLog.open(folder.resolve("stopped")).orElseThrow()) {
            kept = log.size();
        }
        assertThat(kept).isBetween(1, 9);
        Counting rest = sound();
        assertThat(run("stopped", experiment(), rest, 2, true, Progress.SILENT).logged())
                .isEqualTo(10);
        assertThat(rest.days.get()).isPositive().isLessThan(2 * DAYS);
        sameTables("alone", "stopped");
    }

    @Test
    void aSingleRunThatIsLeftIsLivedFromBirth() throws Exception {
        String[] one = {"vary.interventions.coaching.sessions=[5]", "replicates=1"};
        run("out", experiment(one), new Counting((scenario, day) -> start(scenario) == 6), 1, true, Progress.SILENT);
        Counting last = sound();
        run("out", experiment(one), last, 1, true, Progress.SILENT);
        assertThat(last.days).hasValue(197);
        assertThat(last.births).hasValue(1);
        run("alone", experiment(one), sound(), 1, false, Progress.SILENT);
        sameTables("alone", "out");
    }

    @Test
    void shardsJoinedAreTheWhole() throws Exception {
        Experiment experiment = experiment();
        run("alone", experiment, sound(), 1, false, Progress.SILENT);
        try (RunLog whole = RunLog.open(directory("whole")).orElseThrow()) {
            whole.begin(Program.current());
            LoggedRuns all = new LoggedRuns(experiment, whole);
            for (int number = 1; number <= 3; number++) {
                Shard shard = new Shard(number, 3);
                try (RunLog part = RunLog.open(directory("part" + number)).orElseThrow()) {
                    part.begin(Program.current());
                    LoggedRuns runs = new LoggedRuns(experiment, part);
                    runner(experiment, shard, sound(), runs, true, Progress.SILENT)
                            .run(2);
                    assertThat(runs.finished(shard)).isEqualTo(shard.size(experiment));
                    assertThat(all.join(part, shard)).isZero();
                }
            }
            Tables.write(folder.resolve("whole"), experiment, all, List.of(), 2);
        }
        sameTables("alone", "whole");
    }

    /** Runs with and without sharing where something fails; both have to list the same. */
    private List<Failure> failed(BiPredicate<Scenario, Integer> fails) throws Exception {
        Left alone = run("alone", experiment(), new Counting(fails), 1, false, Progress.SILENT);
        Left shared = run("shared", experiment(), new Counting(fails), 2, true, Progress.SILENT);
        assertThat(shared).isEqualTo(alone);
        sameTables("alone", "shared");
        assertThat(folder.resolve("shared/failures.csv")).hasSameBinaryContentAs(folder.resolve("alone/failures.csv"));
        return shared.failures();
    }

    @Test
    void aBranchThatFailsCostsItsOwnRunOnly() throws Exception {
        List<Failure> failures = failed((scenario, day) ->
                start(scenario) == 3 && scenario.programmes().get(0).delivery().sessions() == 10 && day > 91);
        assertThat(failures).extracting(Failure::run).containsExactly(new Run(1, 0, 1), new Run(1, 1, 1));
        assertThat(failures.get(0).cause()).contains("no way on");
    }

    @Test
    void aTrunkThatFailsCostsAllThatHangOnIt() throws Exception {
        // The stretch from month 3 to month 6, which the control and the late arm share.
        List<Failure> failures = failed((scenario, day) -> start(scenario) > 3 && day > 91);
        assertThat(failures).hasSize(8).noneMatch(failure -> failure.run().arm() == 1);
    }

    @Test
    void whatFailsInSharingAloneCostsNothing() throws Exception {
        run("alone", experiment(), sound(), 1, false, Progress.SILENT);
        // Fails at every branching, never in a life lived in one piece.
        Counting wary = new Counting((scenario, day) -> day < 197);
        assertThat(run("shared", experiment(), wary, 2, true, Progress.SILENT).failures())
                .isEmpty();
        sameTables("alone", "shared");
    }
}
