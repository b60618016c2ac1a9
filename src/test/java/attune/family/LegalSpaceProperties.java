package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever in the legal space an experiment goes, every state stays a number within its bounds, at every tick. */
class LegalSpaceProperties {
    private static final double TICK = 5;
    private static final int YEAR = 365;

    /** Sets of extremes can be slow to live: thousands of events a day. */
    private static final int SEASON = 90;

    /** Rounding of some hundred sums a day. */
    private static final double ROUNDING = 1e-6;

    static IntStream evidence() {
        return IntStream.range(0, 40);
    }

    static IntStream legal() {
        return IntStream.range(0, 20);
    }

    static IntStream few() {
        return IntStream.range(100, 106);
    }

    static IntStream two() {
        return IntStream.range(106, 108);
    }

    @Tag("cohort")
    @ParameterizedTest(name = "set {0}")
    @MethodSource("evidence")
    void statesKeepTheirBoundsWhereEvidenceReaches(int set) {
        live(set, true, YEAR);
    }

    @Tag("cohort")
    @ParameterizedTest(name = "set {0}")
    @MethodSource("legal")
    void statesKeepTheirBoundsWhereverIsLegal(int set) {
        live(set, false, SEASON);
    }

    @Tag("full")
    @ParameterizedTest(name = "set {0}")
    @MethodSource("legal")
    void statesKeepTheirBoundsWhereverIsLegalForAYear(int set) {
        live(set, false, YEAR);
    }

    @Tag("cohort")
    @ParameterizedTest(name = "set {0}")
    @MethodSource("few")
    void statesKeepTheirBoundsForThreeYears(int set) {
        live(set, true, 3 * YEAR);
    }

    @Tag("cohort")
    @ParameterizedTest(name = "set {0}")
    @MethodSource("two")
    void statesKeepTheirBoundsWhereverIsLegalForThreeYears(int set) {
        live(set, false, 3 * YEAR);
    }

    @Tag("full")
    @ParameterizedTest(name = "set {0}")
    @MethodSource("few")
    void statesKeepTheirBoundsWhereverIsLegalForThreeYearsOfMoreSets(int set) {
        live(set, false, 3 * YEAR);
    }

    private static <R extends Record> R draw(Class<R> group, SplittableRandom random, boolean evidence) {
        double[] values = Declarations.of(group).stream()
                .mapToDouble(d -> draw(d, random, evidence))
                .toArray();
        return Settings.of(group, values);
    }

    private static double draw(Declaration d, SplittableRandom random, boolean evidence) {
        double u = random.nextDouble();
        if (d.type() == boolean.class) {
            return u < 0.9 ? 1 : 0; // mostly on: what is off cannot fail
        }
        double low = evidence ? d.low() : d.min();
        double high = evidence ? d.high() : d.max();
        // A tenth each at the very ends.
        double value = low + (high - low) * Math.max(0, Math.min(1, 1.25 * u - 0.125));
        return d.type() == int.class ? Math.rint(value) : value;
    }

    /** A family drawn from where evidence reaches, or from wherever is legal. */
    static Family family(int set, boolean evidence, boolean alone) {
        SplittableRandom random = new SplittableRandom(evidence ? 1_000 + set : 2_000 + set);
        Model model = draw(Model.class, random, evidence);
        List<Stressor> stressors = new ArrayList<>();
        for (StressorKind kind : StressorKind.values()) {
            if (random.nextBoolean()) {
                stressors.add(new Stressor(kind.name(), kind, draw(Stressor.Law.class, random, evidence)));
            }
        }
        List<Temperament> infants = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            infants.add(draw(Temperament.class, random, false));
        }
        List<CaregiverTraits> carers = new ArrayList<>();
        for (int c = 0; c <= random.nextInt(2); c++) {
            carers.add(draw(CaregiverTraits.class, random, false));
        }
        HouseholdTraits household = draw(HouseholdTraits.class, random, false);
        return new Family(set, 0, model, household, alone ? infants.subList(0, 1) : infants, carers, stressors);
    }

    private static void live(int set, boolean evidence, int days) {
        Family family = family(set, evidence, false);
        Model model = family.model;
        // A year takes well under a second; one that never ends is a fault, not a long test.
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            for (int day = 0; day < days; day++) {
                double[] brain = brains(family);
                family.beginDay();
                for (int i = 0; i < 1440 / TICK; i++) {
                    family.live(TICK, TICK);
                    check(family, model);
                }
                family.endDay();
                check(family, model);
                closed(family, brain);
            }
        });
    }

    private static double[] brains(Family family) {
        double[] volumes = new double[family.infants.length];
        for (int i = 0; i < volumes.length; i++) {
            volumes[i] = family.infants[i].brainVolume();
        }
        return volumes;
    }

    private static void closed(Family family, double[] brain) {
        for (Infant x : family.infants) {
            assertThat(x.diary.sleep + x.diary.awake).isBetween(1440 - ROUNDING, 1440 + ROUNDING);
            assertThat(x.brainVolume()).isGreaterThanOrEqualTo(brain[x.number]);
            within(family, "crying", x.diary.crying, 0, 1440 + ROUNDING);
            within(family, "distress", x.diary.distress, 0, 1440 + ROUNDING);
            within(family, "held", x.diary.held, 0, 1440 + ROUNDING);
        }
    }

    private static void check(Family family, Model model) {
        for (Infant x : family.infants) {
            double greatest = Math.max(
                    model.effort().skillMax(),
                    Math.max(model.effort().skillAtBirth(), model.effort().disuseLevel()));
            within(family, "arousal", x.arousal, 0, Double.MAX_VALUE);
            within(family, "skill", x.skill, 0, greatest);
            within(
                    family,
                    "gain",
                    x.gain,
                    Double.MIN_NORMAL,
                    // The last step to the greatest gain may round up.
                    Math.max(model.overload().gainMax(), x.gainAtBirth) * (1 + ROUNDING));
            within(family, "deprivation", x.deprivation, 0, 1);
            within(family, "engagement", x.engagement, 0, 1);
            within(family, "uncertainty", x.transitions.uncertainty(), 0, 1 + ROUNDING);
            within(family, "vigour", x.policy.vigour, 0, 1);
            within(family, "hunger", x.hunger, 0, model.sleep().greatestHunger());
            within(family, "size", x.size, 0, x.sizePropensity * (1 + ROUNDING));
            within(family, "acquaintance", x.acquaintance, 0, 1);
            within(family, "hazard", x.hazardCued, 0, Double.MAX_VALUE);
            within(family, "hazard", x.hazardUncued, 0, Double.MAX_VALUE);
            within(family, "cortisol", x.hormones.cortisol, Double.MIN_VALUE, Double.MAX_VALUE);
            within(family, "CRH", x.hormones.crh, 0, Double.MAX_VALUE);
            within(family, "ACTH", x.hormones.acth, 0, Double.MAX_VALUE);
            within(family, "pituitary", x.hormones.pituitary, Double.MIN_VALUE, Double.MAX_VALUE);
            within(family, "adrenal", x.hormones.adrenal, Double.MIN_VALUE, Double.MAX_VALUE);
            within(family, "response", x.hormones.response, 0, 1);
            within(family, "load", x.hormones.load, 0, Double.MAX_VALUE);
            within(family, "learning", x.learning, 0, Double.MAX_VALUE);
            for (WorkingModel known : x.models) {
                within(family, "trust", known.trust, 0, 1);
                within(family, "fear", known.fear, 0, 1);
                within(family, "expectation", known.expected, 0, 1);
                within(family, "surprise", known.surprise, 0, 1);
                within(family, "familiarity", known.familiarity, 0, 1);
                within(family, "returns", known.returns, 0, 1);
            }
        }
        for (Caregiver caregiver : family.caregivers) {
            within(family, "strain", caregiver.strain, 0, 1);
            within(family, "quality", caregiver.quality, 0, 1);
        }
    }

    /** Plain comparisons: this is asked tens of millions of times. */
    private static void within(Family family, String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            fail("%s is %s on day %s at minute %s", what, value, family.day(), family.minuteOfDay());
        }
    }
}
