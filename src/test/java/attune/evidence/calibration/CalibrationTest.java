package attune.evidence.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attune.evidence.table.Band;
import attune.evidence.table.EvidenceTable;
import attune.evidence.table.Tolerance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search and posterior on a simulator that takes no time and whose parameters are known. */
class CalibrationTest {
    private static final double FIRST = 3.2;
    private static final double SECOND = 0.65;
    private static final int EVALUATIONS = 160;

    @TempDir
    private Path folder;

    /** Two parameters, three bent statistics of them, with targets that the known parameters give. */
    private static class Toy implements Simulator {
        final AtomicInteger asked = new AtomicInteger();

        static double[] of(double x, double y) {
            return new double[] {10 * Math.log(1 + x) + 2 * y, x * (1 - 0.5 * y), 5 * Math.exp(-x / 4) * (1 + y)};
        }

        @Override
        public List<Knob> knobs() {
            return List.of(new Knob("x", "", 0, 10, 7), new Knob("y", "", 0, 1, 0.2));
        }

        @Override
        public List<Aim> aims() {
            double[] wanted = of(FIRST, SECOND);
            return List.of(aim("s", wanted[0], 0.5), aim("t", wanted[1], 0.2), aim("u", wanted[2], 0.2));
        }

        private static Aim aim(String name, double value, double half) {
            return Aim.of(name, new Band(value, value - half, value + half, Tolerance.NONE));
        }

        @Override
        public double[] statistics(double[] values) {
            asked.incrementAndGet();
            return of(values[0], values[1]);
        }
    }

    private static Ledger searched(Path directory, Simulator simulator, int evaluations) throws Exception {
        Ledger ledger = Ledger.open(directory, simulator);
        assertThat(new Search(simulator, ledger, () -> false).run(evaluations)).isTrue();
        return ledger;
    }

    @Test
    void theSearchRecoversKnownParameters() throws Exception {
        Ledger ledger = searched(folder, new Toy(), EVALUATIONS);
        assertThat(ledger.all()).hasSize(EVALUATIONS);
        Evaluation best = ledger.all().stream()
                .min((a, b) -> Double.compare(a.objective(), b.objective()))
                .orElseThrow();
        assertThat(best.objective()).isLessThan(0.01);
        assertThat(best.values()[0]).isCloseTo(FIRST, within(0.05));
        assertThat(best.values()[1]).isCloseTo(SECOND, within(0.05));
    }

    @Test
    void thePosteriorLiesAboutThemAndKnowsHowSureItIs() throws Exception {
        Toy toy = new Toy();
        PosteriorSample posterior =
                new PosteriorSample(toy, searched(folder, toy, EVALUATIONS).all());
        double[] first =
                posterior.draws().stream().mapToDouble(draw -> draw[0]).sorted().toArray();
        double[] second =
                posterior.draws().stream().mapToDouble(draw -> draw[1]).sorted().toArray();
        int low = first.length / 40;
        int high = first.length - 1 - low;
        assertThat(first[low]).isLessThan(FIRST);
        assertThat(first[high]).isGreaterThan(FIRST).isLessThan(FIRST + 1);
        assertThat(second[low]).isLessThan(SECOND);
        assertThat(second[high]).isGreaterThan(SECOND);
        // By linear error propagation from the three half-widths (as 1.96 sd) the sd of x is about 0.09.
        assertThat(first[high] - first[low]).isBetween(0.15, 0.8);
        assertThat(posterior.csv().lines()).hasSize(PosteriorSample.DRAWS + 1);
        assertThat(Profile.csv(posterior.profiles()).lines()).hasSize(2 * 11 + 1);
        assertThat(posterior.profiles().get(0).low()).isBetween(first[low - 1], first[low + 1]);
        assertThat(posterior.profiles().get(0).high()).isBetween(first[high - 1], first[high + 1]);
    }

    @Test
    void evaluationsOfAWiderRangeServeANarrowerOne() throws Exception {
        List<Evaluation> wide = searched(folder, new Toy(), EVALUATIONS).all();
        Toy narrow = new Toy() {
            @Override
            public List<Knob> knobs() {
                return List.of(new Knob("x", "", 0, 2, 1), new Knob("y", "", 0, 1, 0.2));
            }
        };
        double[] first = new PosteriorSample(narrow, wide)
                .draws().stream().mapToDouble(draw -> draw[0]).sorted().toArray();
        assertThat(first[first.length - 1]).isLessThanOrEqualTo(2);
        assertThat(first[0]).isLessThan(first[first.length / 2]);
    }

    /** Declared values are what the committed posterior allows; it is of the parameters that are marked, and of no others. */
    @Test
    void theCommittedPosteriorIsOfTheDeclaredParameters() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/attune/evidence/posterior.csv"));
        assertThat(lines.get(0).split(",", -1))
                .containsExactly(Stream.concat(
                                Stream.of("draw"), Knob.declared().stream().map(Knob::path))
                        .toArray(String[]::new));
        for (int k = 0; k < Knob.declared().size(); k++) {
            Knob knob = Knob.declared().get(k);
            int column = k + 1;
            double[] draws = lines.stream()
                    .skip(1)
                    .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                    .sorted()
                    .toArray();
            assertThat(draws).hasSize(PosteriorSample.DRAWS);
            assertThat(draws[0]).as(knob.path()).isGreaterThanOrEqualTo(knob.low());
            assertThat(draws[draws.length - 1]).as(knob.path()).isLessThanOrEqualTo(knob.high());
            assertThat(knob.start())
                    .as(knob.path())
                    .isBetween(draws[draws.length / 40], draws[draws.length - 1 - draws.length / 40]);
        }
    }

    @Test
    void theProfileIsLeastNearTheKnownValue() throws Exception {
        Toy toy = new Toy();
        Profile profile = new PosteriorSample(
                        toy, searched(folder, toy, EVALUATIONS).all())
                .profiles()
                .get(0);
        int best = 0;
        for (int i = 1; i < profile.least().length; i++) {
            best = profile.least()[i] < profile.least()[best] ? i : best;
        }
        assertThat(profile.knob().path()).isEqualTo("x");
        assertThat(profile.values()[best]).isCloseTo(FIRST, within(1.0));
    }

    @Test
    void aSearchThatWasKilledGoesOnToTheSameBytes() throws Exception {
        byte[] whole = bytes(folder.resolve("whole"), new Toy(), EVALUATIONS);
        Path stopped = folder.resolve("stopped");
        Toy toy = new Toy();
        Ledger first = Ledger.open(stopped, toy);
        assertThat(new Search(toy, first, () -> toy.asked.get() >= 57).run(EVALUATIONS))
                .isFalse();
        Path file = stopped.resolve(Ledger.NAME);
        assertThat(Files.readAllLines(file)).hasSize(58);
        Files.writeString(file, "58,1.5,0.3", StandardOpenOption.APPEND);
        Toy again = new Toy();
        assertThat(bytes(stopped, again, EVALUATIONS)).isEqualTo(whole);
        assertThat(again.asked).hasValue(EVALUATIONS - 57);
    }

    private static byte[] bytes(Path directory, Toy toy, int evaluations) throws Exception {
        Ledger ledger = searched(directory, toy, evaluations);
        String all = Files.readString(directory.resolve(Ledger.NAME)) + new PosteriorSample(toy, ledger.all()).csv();
        return all.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void evaluationsOfSomethingElseAreRefused() throws Exception {
        Files.writeString(folder.resolve(Ledger.NAME), "evaluation,z,objective\n");
        assertThatThrownBy(() -> Ledger.open(folder, new Toy()))
                .hasMessageContaining("other parameters or statistics")
                .hasMessageContaining("--out");
    }

    @Test
    void tooFewEvaluationsMakeNoPosterior() throws Exception {
        Toy toy = new Toy();
        Ledger ledger = searched(folder, toy, 8);
        assertThatThrownBy(() -> new PosteriorSample(toy, ledger.all()))
                .hasMessageContaining("at least 12 evaluations, and there are 8");
    }

    @Test
    void aBoundIsMissedOnlyBeyondIt() {
        Aim most = Aim.of("a", new Band(Double.NaN, Double.NaN, 0.95, Tolerance.NONE));
        assertThat(most.miss(0.5)).isZero();
        assertThat(most.miss(0.95 + 0.095)).isCloseTo(1, within(1e-9));
        Aim band = Aim.of("b", new Band(126, 105, 147, Tolerance.PERCENT));
        assertThat(band.miss(126)).isZero();
        assertThat(band.miss(105)).isCloseTo(-1, within(1e-9));
        assertThat(band.miss(Double.NaN)).isGreaterThan(5);
    }

    @Test
    void theModelHasAtMostTwelveParametersToFitAndRowsToFitThemTo() {
        CommunitySimulator model = new CommunitySimulator(EvidenceTable.shipped(), 1);
        assertThat(model.knobs()).isNotEmpty().hasSizeLessThanOrEqualTo(Knob.MOST);
        assertThat(model.aims()).extracting(Aim::name).contains("V-Y01", "V-Y01 spread over infants", "V-Y02");
        assertThat(model.aims()).extracting(Aim::name).noneMatch(name -> name.startsWith("V-S01"));
    }
}
