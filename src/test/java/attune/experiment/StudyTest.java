package attune.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Progress;
import attune.experiment.run.Seeds;
import attune.experiment.run.Simulation;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {
    private static final List<String> TABLES =
            List.of("infants.csv", "series.csv", "summary.csv", "effects.csv", "codebook.csv");
    private static final String FILE = """
            experiment: toy
            scenario:
              families: 8
              span: 2 months
              infants: 2
              assess: [1 months, 2 months]
              stressors:
                - {name: noise, kind: threat, severity: 0.2}
            arms:
              calm: {stressors: []}
              noisy: {}
            vary:
              stressors.noise.severity: [0.2, 0.4, 0.8]
              caregiver.responsiveness: [0.3, 0.7]
            replicates: 5
            seed: 3
            outcomes: [reactivity, security, attachment, profile]
            """;

    @TempDir
    Path folder;

    /**
     * A life in one line: reactivity is luck plus the severity of what comes, security luck alone. Luck hangs on the
     * seed and the family only.
     */
    private static final Simulation TOY = (scenario, seed) -> {
        double severity = scenario.stressors().stream()
                .mapToDouble(s -> s.law().severity())
                .sum();
        List<Lives.Assessment> rows = new ArrayList<>();
        int infants = scenario.size().infants();
        int all = scenario.size().families() * infants;
        double[][][] weekly = new double[Trace.values().length][all][8];
        for (int i = 0; i < all; i++) {
            SplittableRandom luck = new SplittableRandom(seed + i);
            for (double age : scenario.assessmentMonths()) {
                double[] outcomes = new double[Outcome.values().size()];
                outcomes[Outcome.REACTIVITY.ordinal()] = luck.nextDouble() + severity * (1 + 0.1 * luck.nextDouble());
                outcomes[Outcome.SECURITY.ordinal()] = age < 2 ? Double.NaN : luck.nextDouble();
                String attachment = age < 2 ? "" : luck.nextDouble() < 0.5 ? "B" : "A";
                rows.add(new Lives.Assessment(i / infants, i % infants, age, outcomes, attachment, "typical"));
            }
            for (double[][] trace : weekly) {
                for (int week = 0; week < 8; week++) {
                    trace[i][week] = week == 3 ? Double.NaN : luck.nextDouble();
                }
            }
        }
        return new Lives(rows, weekly);
    };

    private Path run(String name, int threads, Simulation simulation) throws Exception {
        Path out = Files.createDirectory(folder.resolve(name));
        new Study(experiment(), simulation).run(out, threads, Progress.SILENT);
        return out;
    }

    private static Experiment experiment() throws Exception {
        return ExperimentReader.parse(FILE, "toy.yaml", List.of());
    }

    private static List<String[]> rows(Path table, String start) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void theBytesOfAllTablesAreTheSameOnOneThreadAndOnFour() throws Exception {
        Path one = run("one", 1, TOY);
        Path four = run("four", 4, TOY);
        for (String table : TABLES) {
            assertThat(four.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
        }
        try (var left = Files.list(one)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "infants.csv",
                            "series.csv",
                            "summary.csv",
                            "effects.csv",
                            "codebook.csv",
                            "run.json",
                            "runs.log");
        }
    }

    @Test
    void theSeedOfAReplicateIsTheSameAtEveryPointAndInEveryArm() throws Exception {
        Path out = run("seeds", 2, TOY);
        for (String[] row : rows(out.resolve("infants.csv"), "")) {
            if (!row[0].equals("point")) {
                assertThat(row[2]).isEqualTo(Long.toString(Seeds.replicate(3, Integer.parseInt(row[1]))));
            }
        }
        assertThat(Seeds.replicate(3, 0)).isNotEqualTo(Seeds.replicate(3, 1)).isNotEqualTo(Seeds.replicate(4, 0));
    }

    @Test
    void infantsHaveARowPerArmAndAgeAndOnlyTheOutcomesAskedFor() throws Exception {
        Path out = run("rows", 2, TOY);
        List<String> lines = Files.readAllLines(out.resolve("infants.csv"));
        assertThat(lines.get(0))
                .isEqualTo("point,replicate,seed,arm,family,infant,age_months,stressors.noise.severity,"
                        + "caregiver.responsiveness,reactivity,recovery_min,self_regulation,security,attachment,"
                        + "cortisol_waking,cortisol_bedtime,cortisol_slope,cortisol_response,allostatic_load,"
                        + "crying_min_per_day,sleep_h,growth,exploration,learning,brain_volume,profile,"
                        + "birth_reactivity,risk");
        assertThat(lines).hasSize(1 + 6 * 5 * 2 * 16 * 2);
        String[] first = lines.get(1).split(",", -1);
        assertThat(first[7]).isEqualTo("0.2");
        assertThat(first[8]).isEqualTo("0.3");
        assertThat(first[10]).as("recovery was not asked for").isEmpty();
        assertThat(first[12]).as("security cannot be read at one month").isEmpty();
        assertThat(first[25]).isEqualTo("typical");
    }

    @Test
    void effectsArePairedWithTheReferenceArmOfTheSamePoint() throws Exception {
        Path out = run("effects", 2, TOY);
        List<String[]> noisy = rows(out.resolve("summary.csv"), "4,noisy,2,reactivity,");
        assertThat(noisy).hasSize(1);
        // the twins differ by severity 0.8 times 1.05 on average, with little spread; luck has an sd of about 0.29
        double effect = Double.parseDouble(noisy.get(0)[15]);
        double armSd = Double.parseDouble(noisy.get(0)[6]);
        String[] calm = rows(out.resolve("summary.csv"), "4,calm,2,reactivity,").get(0);
        double calmSd = Double.parseDouble(calm[6]);
        double meanDifference = Double.parseDouble(noisy.get(0)[5]) - Double.parseDouble(calm[5]);
        double pooled = Math.sqrt((armSd * armSd + calmSd * calmSd) / 2);
        assertThat(effect).isCloseTo(meanDifference / pooled, within(1e-5));
        assertThat(meanDifference).isBetween(0.8, 0.88);
        // the twins leave no doubt about the difference; what is left is about the standard deviation: d / sqrt(2 n)
        // for 80 infants is 0.22 around 2.8, and an even spread has short tails
        assertThat(Double.parseDouble(noisy.get(0)[17]) - Double.parseDouble(noisy.get(0)[16]))
                .isBetween(0.4, 0.9);
        assertThat(calm[15]).as("the reference has no effect").isEmpty();
        assertThat(rows(out.resolve("summary.csv"), "4,noisy,2,security,").get(0)[15])
                .isEqualTo("0");
    }

    @Test
    void aCategoryHasItsShareAndWhatNobodyHasIsNoRow() throws Exception {
        Path out = run("shares", 2, TOY);
        List<String[]> shares = rows(out.resolve("summary.csv"), "0,calm,2,attachment=");
        assertThat(shares)
                .extracting(row -> row[3])
                .containsExactly("attachment=A", "attachment=B", "attachment=C", "attachment=D");
        assertThat(shares.stream()
                        .mapToDouble(row -> Double.parseDouble(row[5]))
                        .sum())
                .isCloseTo(1, within(1e-6));
        assertThat(shares.get(1)[4]).isEqualTo("80");
        assertThat(rows(out.resolve("summary.csv"), "0,calm,1,attachment=")).isEmpty();
        assertThat(rows(out.resolve("summary.csv"), "0,calm,1,security,")).isEmpty();
        assertThat(rows(out.resolve("series.csv"), "0,calm,3,trust,")).hasSize(1);
        assertThat(rows(out.resolve("series.csv"), "0,calm,4,trust,")).isEmpty();
    }

    @Test
    void aRunThatFailsIsListedAndTheRestGoesOn() throws Exception {
        long unlucky = Seeds.replicate(3, 2);
        Simulation fragile = (scenario, seed) -> {
            if (seed == unlucky && scenario.stressors().isEmpty()) {
                throw new IllegalStateException("=no\nluck");
            }
            return TOY.live(scenario, seed);
        };
        Path out = Files.createDirectory(folder.resolve("failing"));
        Study.Left left = new Study(experiment(), fragile).run(out, 3, Progress.SILENT);
        assertThat(left.failures()).hasSize(6).allSatisfy(f -> {
            assertThat(f.run().replicate()).isEqualTo(2);
            assertThat(f.run().arm()).isZero();
        });
        assertThat(Files.readAllLines(out.resolve("failures.csv")).get(1))
                .startsWith("0,2," + unlucky + ",calm,IllegalStateException: =no luck (at attune.experiment.StudyTest");
        assertThat(rows(out.resolve("summary.csv"), "0,calm,2,reactivity,").get(0)[4])
                .isEqualTo("64");
        String[] noisy =
                rows(out.resolve("summary.csv"), "0,noisy,2,reactivity,").get(0);
        assertThat(noisy[4]).isEqualTo("80");
        assertThat(noisy[15]).as("the twins that both lived give the effect").isNotEmpty();
    }

    @Test
    void theRecordHoldsTheResolvedExperimentAndNothingOfThePerson() throws Exception {
        Path out = run("record", 2, TOY);
        String json = Files.readString(out.resolve("run.json"));
        var record = tools.jackson.databind.json.JsonMapper.shared().readTree(json);
        assertThat(record.propertyNames())
                .containsExactly(
                        "experiment",
                        "question",
                        "prediction",
                        "version",
                        "commit",
                        "dirty",
                        "code",
                        "java",
                        "os",
                        "processor",
                        "wall_seconds",
                        "started",
                        "seed",
                        "replicates",
                        "families",
                        "span_months",
                        "tick_min",
                        "assess_months",
                        "arms",
                        "vary",
                        "design",
                        "outcomes",
                        "charts",
                        "design_text",
                        "resolved",
                        "notes",
                        "offered",
                        "runs",
                        "shard",
                        "failed",
                        "complete");
        assertThat(record.get("runs").asInt()).isEqualTo(60);
        assertThat(json).doesNotContain(folder.toString()).doesNotContain(System.getProperty("user.dir"));
        Experiment again = ExperimentReader.parse(record.get("resolved").toString(), "again.yaml", List.of());
        Path repeated = Files.createDirectory(folder.resolve("again"));
        new Study(again, TOY).run(repeated, 2, Progress.SILENT);
        for (String table : TABLES) {
            assertThat(repeated.resolve(table)).hasSameBinaryContentAs(out.resolve(table));
        }
    }
}
