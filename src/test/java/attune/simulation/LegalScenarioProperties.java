package attune.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Infant;
import attune.family.Model;
import attune.family.Population;
import attune.family.Spread;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.intervention.EffectSizes;
import attune.intervention.Programme;
import attune.intervention.ProgrammeKind;
import attune.laboratory.Appointment;
import attune.laboratory.Instrument;
import attune.laboratory.Instruments;
import attune.laboratory.LaboratoryParameters;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever legal scenario an experiment asks for - siblings, further caregivers, stressors, programmes, visits, another tick -
 * a community lives it to its end, and every state and every outcome is a number. Where evidence reaches, which every other
 * scenario does not leave, outcomes lie within their bounds as well; at the ends of the hard ranges brains grow and arousal rises
 * beyond what instruments foresee.
 */
class LegalScenarioProperties {
    private static final double[] TICKS = {1, 2, 2.5, 5, 10, 15};
    private static final int FAMILIES = 2;

    static IntStream few() {
        return IntStream.range(0, 12);
    }

    static IntStream many() {
        return IntStream.range(100, 200);
    }

    static IntStream old() {
        return IntStream.range(200, 204);
    }

    static IntStream manyOld() {
        return IntStream.range(204, 212);
    }

    @Tag("cohort")
    @ParameterizedTest(name = "scenario {0}")
    @MethodSource("few")
    void aLegalScenarioIsLivedWithinBounds(int set) {
        live(set, 2 + 5 * (set % 3));
    }

    @Tag("full")
    @ParameterizedTest(name = "scenario {0}")
    @MethodSource("many")
    void manyLegalScenariosAreLivedWithinBounds(int set) {
        live(set, 2 + 5 * (set % 3));
    }

    @Tag("cohort")
    @ParameterizedTest(name = "scenario {0}")
    @MethodSource("old")
    void aLegalScenarioIsLivedWithinBoundsForThreeYears(int set) {
        live(set, 36);
    }

    @Tag("full")
    @ParameterizedTest(name = "scenario {0}")
    @MethodSource("manyOld")
    void manyLegalScenariosAreLivedWithinBoundsForThreeYears(int set) {
        live(set, 36);
    }

    private static void live(int set, int span) {
        boolean evidence = set % 2 == 0;
        Scenario scenario = scenario(new SplittableRandom(set), span, evidence);
        // Extremes can bring thousands of events a day; a scenario that never ends is a fault, not a long test.
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            Community community = new Community(scenario, set);
            Lives lives = community.live(day -> community.families().forEach(f -> check(f, day)));
            lives.assessments().forEach(row -> check(row, scenario.model(), evidence));
            for (Trace trace : Trace.values()) {
                for (double[] weeks : lives.weekly(trace)) {
                    assertThat(weeks)
                            .as(trace.name())
                            .doesNotContain(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
                }
            }
        });
    }

    private static void check(Family family, int day) {
        for (Infant x : family.infants) {
            boolean within = finite(x.arousal, x.gain, x.skill, x.size, x.learning, x.hormones.load)
                    && x.hormones.cortisol > 0
                    && finite(x.hormones.cortisol, x.hormones.pituitary, x.hormones.adrenal)
                    && share(x.deprivation)
                    && share(x.engagement)
                    && x.hunger >= 0
                    && x.hunger <= family.model.sleep().greatestHunger();
            assertThat(within).as("infant %d on day %d", x.number, day).isTrue();
        }
        for (var caregiver : family.caregivers) {
            assertThat(share(caregiver.strain) && share(caregiver.quality))
                    .as("caregiver %d on day %d", caregiver.number, day)
                    .isTrue();
        }
    }

    private static boolean finite(double... values) {
        for (double value : values) {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return true;
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }

    private static void check(Lives.Assessment row, Model model, boolean evidence) {
        for (Outcome outcome : Outcome.values()) {
            double value = row.outcomes()[outcome.ordinal()];
            if (Double.isNaN(value)) {
                // Without an HPA axis there is no cortisol to read.
                boolean read = Outcome.ALWAYS.contains(outcome)
                        && (model.switches().hpaAxis() || !outcome.column().startsWith("cortisol"));
                assertThat(read).as("%s is no number", outcome).isFalse();
            } else {
                assertThat(value).as(outcome.column()).isFinite();
                if (evidence) {
                    assertThat(value).as(outcome.column()).isBetween(outcome.least(), outcome.most());
                }
            }
        }
    }

    private static Scenario scenario(SplittableRandom random, int span, boolean evidence) {
        List<Double> ages = span < 4 ? List.of((double) span) : List.of(span / 2.0, (double) span);
        List<Population<CaregiverTraits>> caregivers = new ArrayList<>();
        for (int c = 0; c <= random.nextInt(3); c++) {
            caregivers.add(population(CaregiverTraits.class, random, evidence));
        }
        List<Stressor> stressors = new ArrayList<>();
        for (int s = random.nextInt(4); s > 0; s--) {
            stressors.add(new Stressor(
                    "stressor-" + s, any(StressorKind.values(), random), draw(Stressor.Law.class, random, evidence)));
        }
        List<Programme> programmes = new ArrayList<>();
        for (int p = random.nextInt(4); p > 0; p--) {
            Programme.Delivery delivery = Settings.with(
                    draw(Programme.Delivery.class, random, evidence), "start", Math.floor(span * random.nextDouble()));
            programmes.add(
                    new Programme("programme-" + p, any(ProgrammeKind.values(), random), delivery, Optional.empty()));
        }
        Scenario.Size size =
                new Scenario.Size(FAMILIES, span, TICKS[random.nextInt(TICKS.length)], 1 + random.nextInt(3));
        return new Scenario(
                size,
                ages,
                visits(ages, random),
                population(Temperament.class, random, evidence),
                caregivers,
                population(HouseholdTraits.class, random, evidence),
                stressors,
                programmes,
                draw(Model.class, random, evidence),
                draw(EffectSizes.class, random, evidence),
                random.nextBoolean()
                        ? Settings.defaults(LaboratoryParameters.class)
                        : draw(LaboratoryParameters.class, random, evidence));
    }

    /** About every third instrument that is meant for the age. */
    private static List<Appointment> visits(List<Double> ages, SplittableRandom random) {
        List<Appointment> visits = new ArrayList<>();
        for (double age : ages) {
            for (Instrument instrument : Instruments.ALL) {
                if (age >= instrument.from() && age <= instrument.until() && random.nextInt(3) == 0) {
                    visits.add(new Appointment(instrument.word(), age));
                }
            }
        }
        return visits;
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private static <R extends Record> Population<R> population(
            Class<R> traits, SplittableRandom random, boolean evidence) {
        Population<R> population = Population.declared(traits);
        for (Declaration d : Declarations.of(traits)) {
            double sd = random.nextBoolean() ? 0 : 0.3 * (d.max() - d.min()) * random.nextDouble();
            population = population.with(d.path(), new Spread(draw(d, random, evidence), sd));
        }
        return population;
    }

    private static <R extends Record> R draw(Class<R> group, SplittableRandom random, boolean evidence) {
        return Settings.of(
                group,
                Declarations.of(group).stream()
                        .mapToDouble(d -> draw(d, random, evidence))
                        .toArray());
    }

    /** Anywhere where evidence reaches, or in the hard range; a tenth each at the very ends. */
    private static double draw(Declaration d, SplittableRandom random, boolean evidence) {
        double u = Math.max(0, Math.min(1, 1.25 * random.nextDouble() - 0.125));
        if (d.type() == boolean.class) {
            return u < 0.9 ? 1 : 0;
        }
        double low = evidence ? d.low() : d.min();
        double high = evidence ? d.high() : d.max();
        double value = low + (high - low) * u;
        return d.type() == int.class ? Math.rint(value) : value;
    }
}
