package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.StressorKind;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mechanism that is switched off stops: what it rests on no longer matters, and what it moves stands still. */
@Tag("cohort")
class SwitchesTest {
    /** Old enough for every gate to have opened. */
    private static final int DAYS = 270;

    private static final CaregiverTraits TRYING = Settings.with(
            Settings.with(
                    Settings.with(Settings.defaults(CaregiverTraits.class), "responsiveness", 0.4), "harshness", 0.2),
            "frightening",
            0.05);

    private static List<Double> life(Model model, Consumer<Family> eachDay) {
        Family family = Homes.with(
                21,
                0,
                model,
                TRYING,
                Homes.stressor("noise", StressorKind.THREAT, 2, 0.8),
                Homes.stressor("worry", StressorKind.STRAIN, 1, 1));
        Infant x = family.infants[0];
        List<Double> record = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            family.liveDay(5);
            record.addAll(Arrays.asList(
                    x.arousal,
                    x.gain,
                    x.skill,
                    x.models[0].trust,
                    x.models[0].fear,
                    x.hormones.cortisol,
                    x.hormones.response,
                    x.diary.crying,
                    x.diary.sleep,
                    x.deprivation,
                    x.policy.vigour,
                    family.caregivers[0].strain,
                    family.caregivers[0].quality,
                    x.familyPrior[0]));
            eachDay.accept(family);
        }
        return record;
    }

    private static List<Double> life(Model model) {
        return life(model, family -> {});
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "endogenous_distress, distress.bouts, 12",
        "working_model, expectation.learning, 0.02",
        "vigilance, vigilance.gain, 0.1",
        "dread, fear.dread, 0.6",
        "signal_policy, signalling.sharpness, 20",
        "own_regulation, effort.learning, 0.05",
        "overload, overload.learning, 0.03",
        "hpa_axis, hpa.amplitude, 0.5",
        "down_regulation, hpa.down_range, 0.1",
        "buffering, buffering.strength, 0.5",
        "soothing, buffering.soothing, 0.3",
        "selectivity, selectivity.stranger, 0.1",
        "falling_plasticity, plasticity.scale, 20",
        "deprivation, engagement.expected, 240",
        "fear, fear.learning, 0.15",
        "sleep_debt, load.awake, 2",
        "strain, load.crying, 0.2",
        "strained_care, load.strain_cost, 3",
        "imitation, engagement.modelling, 0.002",
        "despair, signalling.vigour, 0.1",
        "semi_markov, care.dwell_shape, 1.5",
        "family_prior, expectation.family_prior, 0.02",
    })
    void offItsParameterDoesNotMatterAndOnItDoes(String mechanism, String parameter, double value) {
        Model on = Model.defaults();
        Model off = on.without(mechanism);
        List<Double> with = life(on);
        List<Double> without = life(off);
        assertThat(without.equals(with)).as("off changes something").isFalse();
        assertThat(life(off.with(parameter, value)).equals(without))
                .as("off, %s does not matter", parameter)
                .isTrue();
        assertThat(life(on.with(parameter, value)).equals(with))
                .as("on, %s matters", parameter)
                .isFalse();
    }

    /** That of fading is tested where programmes are: {@code EnrolmentTest}. */
    @Test
    void everySwitchOfAFamilyIsTestedAbove() throws NoSuchMethodException {
        Method test = SwitchesTest.class.getDeclaredMethod(
                "offItsParameterDoesNotMatterAndOnItDoes", String.class, String.class, double.class);
        assertThat(Arrays.stream(test.getAnnotation(CsvSource.class).value())
                        .map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyElementsOf(Declarations.of(Switches.class).stream()
                        .map(Declaration::path)
                        .filter(path -> !path.equals("fading"))
                        .toList());
    }

    @Test
    void whatASwitchedOffMechanismMovesStandsStill() {
        Model m = Model.defaults();
        life(
                m.without("endogenous_distress"),
                f -> assertThat(f.infants[0].boutRate).isZero());
        life(m.without("overload"), f -> assertThat(f.infants[0].gain).isEqualTo(f.infants[0].gainAtBirth));
        life(m.without("fear"), f -> assertThat(f.infants[0].models[0].fear).isZero());
        life(m.without("sleep_debt"), f -> assertThat(f.caregivers[0].sleepDebt).isZero());
        life(m.without("strain"), f -> assertThat(f.caregivers[0].strain).isZero());
        life(m.without("deprivation"), f -> assertThat(f.infants[0].deprivation).isZero());
        life(m.without("despair"), f -> assertThat(f.infants[0].policy.vigour).isEqualTo(1));
        life(
                m.without("down_regulation"),
                f -> assertThat(f.infants[0].hormones.response).isEqualTo(1));
        life(
                m.without("working_model"),
                f -> assertThat(f.infants[0].models[0].chance)
                        .containsOnly(m.expectation().prior()));
        life(m.without("signal_policy"), f -> assertThat(f.infants[0].reflex).isEqualTo(1));
        life(
                m.without("family_prior"),
                f -> assertThat(f.infants[0].familyPrior)
                        .containsOnly(m.expectation().prior()));
        life(m.without("selectivity"), f -> assertThat(f.infants[0].separation).isZero());
        life(
                m.without("falling_plasticity"),
                f -> assertThat(f.infants[0].plasticity)
                        .isEqualTo(m.plasticity().flat()));
        double still = new Hormones(m.hpa()).cortisol;
        life(
                m.without("hpa_axis"),
                f -> assertThat(f.infants[0].hormones.cortisol).isEqualTo(still));
    }

    @Test
    void withoutBufferingCompanyDoesNotDampTheDrive() {
        // The same arousal with a wholly trusted person near and far: only the drive of the axis can differ.
        for (boolean buffering : new boolean[] {true, false}) {
            Model model = buffering ? Model.defaults() : Model.defaults().without("buffering");
            double near = drive(model, 1);
            double far = drive(model, 0);
            assertThat(far).isPositive();
            if (buffering) {
                assertThat(near).isLessThan(0.5 * far);
            } else {
                assertThat(near).isEqualTo(far);
            }
        }
    }

    private static double drive(Model model, double trust) {
        Family family = Homes.lived(Homes.with(21, 0, model, TRYING), 120, 5);
        family.beginDay();
        family.live(5, 5);
        Infant x = family.infants[0];
        x.nearTrust = trust;
        x.excess = 3;
        x.hormones.extra = 0;
        Phase.HORMONES.step(family, family.time(), 5);
        return x.hormones.extra;
    }
}
