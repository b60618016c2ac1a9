package attune.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.State;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.intervention.Programme;
import attune.intervention.ProgrammeKind;
import attune.laboratory.Trace;
import attune.parameter.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that happens to one, or in one arm, shifts the luck of another. Everything here is equality, bit for bit. */
@Tag("cohort")
class LuckTest {
    private static final long SEED = 11;
    private static final int WEEKS = 17;

    private static final Stressor NOISE =
            new Stressor("noise", StressorKind.THREAT, Settings.defaults(Stressor.Law.class));

    /** Without strain on the caregivers, depression treatment and respite have little to change in four families. */
    private static final Stressor STRAINING =
            new Stressor("worry", StressorKind.STRAIN, Settings.of(Stressor.Law.class, 8, 1, 0, 0, 20, 0, 60));

    private static final Scenario PLAIN = scenario(4, List.of(4.0), List.of(NOISE), List.of());

    private static Scenario scenario(
            int families, List<Double> ages, List<Stressor> stressors, List<Programme> offered) {
        Scenario.Size size = Settings.with(Settings.defaults(Scenario.Size.class), "families", families);
        return new Scenario(
                Settings.with(size, "span", 4),
                ages,
                Population.declared(Temperament.class),
                List.of(Population.declared(CaregiverTraits.class)),
                Population.declared(HouseholdTraits.class),
                stressors,
                offered,
                Model.defaults());
    }

    private static Programme programme(ProgrammeKind kind, double start, String changed, double value) {
        Programme.Delivery delivery = Settings.with(Settings.defaults(Programme.Delivery.class), "start", start);
        return new Programme(
                "help", kind, Settings.with(Settings.with(delivery, "duration", 2), changed, value), Optional.empty());
    }

    private static Lives live(Scenario scenario) {
        return new Community(scenario, SEED).live();
    }

    /** Everything a community leaves behind, from a week on, as bits. */
    private static List<Long> bits(Lives lives, int families, int fromWeek, int untilWeek) {
        List<Long> bits = new ArrayList<>();
        for (double[][] trace : lives.weekly()) {
            for (int i = 0; i < families; i++) {
                for (int week = fromWeek; week < untilWeek; week++) {
                    bits.add(Double.doubleToLongBits(trace[i][week]));
                }
            }
        }
        return bits;
    }

    private static List<Long> assessed(Lives lives, int families) {
        List<Long> bits = new ArrayList<>();
        for (Lives.Assessment row : lives.assessments()) {
            if (row.family() < families) {
                Arrays.stream(row.outcomes()).forEach(v -> bits.add(Double.doubleToLongBits(v)));
                bits.add((long) row.profile().hashCode());
            }
        }
        return bits;
    }

    private static void sameLives(Lives a, Lives b, int families) {
        same(bits(a, families, 0, WEEKS), bits(b, families, 0, WEEKS));
        same(assessed(a, families), assessed(b, families));
    }

    /** Says where two records first differ, instead of printing both. */
    private static void same(List<Long> a, List<Long> b) {
        assertThat(a).hasSameSizeAs(b);
        for (int i = 0; i < a.size(); i++) {
            assertThat(Double.toHexString(Double.longBitsToDouble(a.get(i))))
                    .as("value %d", i)
                    .isEqualTo(Double.toHexString(Double.longBitsToDouble(b.get(i))));
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherDoesNot() {
        Lives first = live(PLAIN);
        sameLives(first, live(PLAIN), 4);
        Lives other = new Community(PLAIN, SEED + 1).live();
        assertThat(bits(other, 4, 0, WEEKS)).isNotEqualTo(bits(first, 4, 0, WEEKS));
    }

    /** The schedule has families live eight abreast: neither a second eight, nor one that is not full, is another life. */
    @Test
    void aFamilyLivesAmongOthersAsItDoesWithoutThem() {
        int families = Community.ABREAST + 3;
        Scenario many = scenario(families, List.of(4.0), List.of(NOISE), List.of());
        Lives all = live(many);
        for (int number : List.of(0, Community.ABREAST - 1, Community.ABREAST, families - 1)) {
            Lives alone = Community.only(many, SEED, number).live();
            for (int trace = 0; trace < all.weekly().length; trace++) {
                assertThat(alone.weekly()[trace][0]).containsExactly(all.weekly()[trace][number]);
            }
            assertThat(alone.assessments().get(0).outcomes())
                    .containsExactly(all.assessments().get(number).outcomes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingBeforeAProgrammeStartsDiffersAndSomethingAfterDoes(ProgrammeKind kind) {
        // Month 2 begins on day 60: weeks 0 to 7 end on day 55 and lie wholly before.
        List<Stressor> crowded = List.of(NOISE, STRAINING);
        Lives control = live(scenario(4, List.of(4.0), crowded, List.of()));
        Programme offered = programme(kind, 2, "sessions", 50);
        Lives helped = live(scenario(4, List.of(4.0), crowded, List.of(offered)));
        same(bits(helped, 4, 0, 8), bits(control, 4, 0, 8));
        assertThat(bits(helped, 4, 9, WEEKS)).isNotEqualTo(bits(control, 4, 9, WEEKS));
    }

    /** Where a caregiver comes with the programme, the family has it, unseen, from birth. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHILDCARE", "FOSTER_PLACEMENT"})
    void notABitOfAnyStateDiffersOnTheEveningBeforeAProgrammeStarts(ProgrammeKind kind) {
        List<Stressor> crowded = List.of(NOISE, STRAINING);
        Programme offered = programme(kind, 2, "sessions", 50);
        Community control = new Community(scenario(4, List.of(4.0), crowded, List.of()), SEED);
        Community helped = new Community(scenario(4, List.of(4.0), crowded, List.of(offered)), SEED);
        int start = offered.delivery().firstDay();
        control.liveUntil(start);
        helped.liveUntil(start);
        assertThat(states(helped)).isEqualTo(states(control));
        control.liveUntil(start + 30);
        helped.liveUntil(start + 30);
        assertThat(states(helped)).isNotEqualTo(states(control));
    }

    private static List<List<String>> states(Community community) {
        return community.families().stream().map(State::of).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aProgrammeWithoutSessionsIsControl(ProgrammeKind kind) {
        sameLives(
                live(scenario(4, List.of(4.0), List.of(NOISE), List.of(programme(kind, 1, "sessions", 0)))),
                live(PLAIN),
                4);
    }

    @ParameterizedTest
    @EnumSource
    void aProgrammeThatReachesNobodyIsControl(ProgrammeKind kind) {
        sameLives(
                live(scenario(4, List.of(4.0), List.of(NOISE), List.of(programme(kind, 1, "coverage", 0)))),
                live(PLAIN),
                4);
    }

    @ParameterizedTest
    @EnumSource
    void aProgrammeAfterTheEndIsControl(ProgrammeKind kind) {
        sameLives(
                live(scenario(4, List.of(4.0), List.of(NOISE), List.of(programme(kind, 30, "sessions", 50)))),
                live(PLAIN),
                4);
    }

    @Test
    void anotherFamilyMovesNoFamily() {
        sameLives(live(scenario(5, List.of(4.0), List.of(NOISE), List.of())), live(PLAIN), 4);
    }

    @ParameterizedTest
    @EnumSource
    void aStressorOfNoRateOrNoSeverityIsNone(StressorKind kind) {
        Stressor.Law law = Settings.defaults(Stressor.Law.class);
        Stressor never = new Stressor("never", kind, Settings.with(law, "rate", 0));
        Stressor nothing = new Stressor("nothing", kind, Settings.with(law, "severity", 0));
        sameLives(live(scenario(4, List.of(4.0), List.of(NOISE, never), List.of())), live(PLAIN), 4);
        sameLives(live(scenario(4, List.of(4.0), List.of(nothing, NOISE), List.of())), live(PLAIN), 4);
    }

    @Test
    void lookingDoesNotDisturbLife() {
        Lives once = live(PLAIN);
        Lives often = live(scenario(4, List.of(1.0, 2.0, 3.0, 4.0), List.of(NOISE), List.of()));
        same(bits(often, 4, 0, WEEKS), bits(once, 4, 0, WEEKS));
        List<Lives.Assessment> last =
                often.assessments().stream().filter(row -> row.ageMonths() == 4).toList();
        same(assessed(new Lives(last, often.weekly()), 4), assessed(once, 4));
    }

    @Test
    void theTracesSeeAnything() {
        for (double[][] trace : live(PLAIN).weekly()) {
            assertThat(Arrays.stream(trace)
                            .mapToDouble(infant -> infant[WEEKS - 1])
                            .distinct())
                    .hasSizeGreaterThan(1);
        }
        assertThat(Trace.values()).hasSize(live(PLAIN).weekly().length);
    }
}
