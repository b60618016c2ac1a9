package attune.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import attune.family.Family;
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
import attune.parameter.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A life that branches goes on as one that had its scenario from birth. Everything here is equality, bit for bit. */
@Tag("cohort")
class BranchTest {
    private static final long SEED = 23;

    /** Not the end of a week, so that the last seven days are told by both parts. */
    private static final int MONTH_1 = 30;

    private static final Stressor NOISE =
            new Stressor("noise", StressorKind.THREAT, Settings.defaults(Stressor.Law.class));

    private static Scenario scenario(List<Stressor> stressors, List<Programme> programmes) {
        return scenario(1, stressors, programmes);
    }

    /** An only child lives its lulls in one go; twins live tick by tick. */
    private static Scenario scenario(int infants, List<Stressor> stressors, List<Programme> programmes) {
        Scenario.Size size = Settings.with(Settings.defaults(Scenario.Size.class), "families", 3);
        size = Settings.with(Settings.with(size, "span", 2.5), "infants", infants);
        return new Scenario(
                Settings.with(size, "tick", 15),
                List.of(0.5, 1.5, 2.5),
                Population.declared(Temperament.class),
                List.of(Population.declared(CaregiverTraits.class)),
                Population.declared(HouseholdTraits.class),
                stressors,
                programmes,
                Model.defaults());
    }

    private static Programme programme(String name, ProgrammeKind kind, double start, String changed, double value) {
        Programme.Delivery delivery = Settings.with(Settings.defaults(Programme.Delivery.class), "start", start);
        delivery = Settings.with(Settings.with(delivery, "duration", 1), "sessions", 50);
        return new Programme(name, kind, Settings.with(delivery, changed, value), Optional.empty());
    }

    private static Stressor stressor(String name, StressorKind kind, double from, double until) {
        return new Stressor(name, kind, Settings.of(Stressor.Law.class, 4, 1, 0.5, 0.3, 240, from, until));
    }

    /** Everything a life leaves, and everything its families are, in words and bits. */
    private static List<String> left(Community community) {
        Lives lives = community.live();
        List<String> left = new ArrayList<>();
        for (Lives.Assessment row : lives.assessments()) {
            left.add(row.family() + " " + row.infant() + " " + row.ageMonths() + " " + row.profile());
            Arrays.stream(row.outcomes()).forEach(v -> left.add(Double.toHexString(v)));
        }
        for (double[][] trace : lives.weekly()) {
            for (double[] infant : trace) {
                Arrays.stream(infant).forEach(v -> left.add(Double.toHexString(v)));
            }
        }
        assertThat(left.size()).isGreaterThan(300);
        for (Family family : community.families()) {
            left.addAll(State.of(family));
        }
        return left;
    }

    /** Says where two first differ, instead of printing both. */
    private static void same(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            assertThat(one.get(i)).as("value %d", i).isEqualTo(other.get(i));
        }
        assertThat(one.size()).isEqualTo(other.size());
    }

    private static void branchesEqually(Scenario trunk, Scenario other, int day) {
        Community original = new Community(trunk, SEED);
        original.liveUntil(day);
        Community branch = original.branch(other);
        List<String> course = left(branch);
        same(course, left(new Community(other, SEED)));
        same(left(original), left(new Community(trunk, SEED)));
        assertThat(course.equals(left(new Community(trunk, SEED))))
                .as("the branch took the trunk's course")
                .isFalse();
    }

    private static boolean share(Scenario one, Scenario other, int day) {
        return Past.of(one, day).equals(Past.of(other, day));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 37, 75, 76})
    void aBranchThatChangesNothingIsTheUninterruptedLife(int day) {
        for (int infants = 1; infants <= 2; infants++) {
            Scenario scenario = scenario(
                    infants,
                    List.of(NOISE, stressor("worry", StressorKind.STRAIN, 0, 60)),
                    List.of(
                            programme("coaching", ProgrammeKind.SENSITIVITY_COACHING, 0.5, "coverage", 0.5),
                            programme("childcare", ProgrammeKind.CHILDCARE, 0.7, "coverage", 0.5)));
            List<String> uninterrupted = left(new Community(scenario, SEED));
            Community original = new Community(scenario, SEED);
            original.liveUntil(day);
            Community branch = original.branch(scenario);
            same(left(branch), uninterrupted);
            same(left(original), uninterrupted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProgrammeOfEveryKindThatStartsAtAMonthMayBranchThere(ProgrammeKind kind) {
        List<Stressor> crowded = List.of(NOISE, stressor("worry", StressorKind.STRAIN, 0, 60));
        Scenario early = scenario(crowded, List.of(programme("help", kind, 1, "fidelity", 1)));
        Scenario late = scenario(crowded, List.of(programme("help", kind, 2, "fidelity", 0.5)));
        branchesEqually(late, early, MONTH_1);
        branchesEqually(early, late, MONTH_1);
        Scenario control = scenario(crowded, List.of());
        boolean brings = kind == ProgrammeKind.CHILDCARE || kind == ProgrammeKind.FOSTER_PLACEMENT;
        assertThat(share(control, early, 0)).as("the same people").isNotEqualTo(brings);
        if (!brings) {
            branchesEqually(control, early, MONTH_1);
            branchesEqually(early, control, MONTH_1);
        }
        assertThat(share(late, early, MONTH_1)).isTrue();
        assertThat(share(late, early, MONTH_1 + 1)).isFalse();
    }

    @Test
    void aTargetedProgrammeThatReachesSomeMayBranch() {
        Scenario control = scenario(List.of(NOISE), List.of());
        double[] responsiveness = new Community(control, SEED)
                .families().stream()
                        .mapToDouble(family -> family.caregivers[0].traits.responsiveness())
                        .sorted()
                        .toArray();
        Programme all = programme("help", ProgrammeKind.SENSITIVITY_COACHING, 1, "fidelity", 1);
        Programme some = new Programme(
                all.name(),
                all.kind(),
                all.delivery(),
                Optional.of(new Programme.Target("caregiver.responsiveness", true, responsiveness[1])));
        branchesEqually(control, scenario(List.of(NOISE), List.of(some)), MONTH_1);
        branchesEqually(scenario(List.of(NOISE), List.of(all)), scenario(List.of(NOISE), List.of(some)), MONTH_1);
    }

    @Test
    void aProgrammeUnderWayGoesOnInEveryBranch() {
        Programme first = programme("first", ProgrammeKind.SENSITIVITY_COACHING, 0.5, "coverage", 0.7);
        Programme second = programme("second", ProgrammeKind.ROUTINE_BUILDING, 1, "coverage", 0.7);
        Scenario one = scenario(List.of(NOISE), List.of(first));
        Scenario both = scenario(List.of(NOISE), List.of(first, second));
        branchesEqually(one, both, MONTH_1);
        branchesEqually(both, one, MONTH_1);
    }

    @ParameterizedTest
    @EnumSource
    void aStressorOfEveryKindThatComesLaterOrStopsMayBranch(StressorKind kind) {
        Scenario without = scenario(List.of(NOISE), List.of());
        // Month 1 is day 30.4: the first whole day of that age is day 31.
        Scenario later = scenario(List.of(NOISE, stressor("later", kind, 1, 60)), List.of());
        branchesEqually(without, later, 31);
        branchesEqually(later, without, 31);
        assertThat(share(without, later, 31)).isTrue();
        assertThat(share(without, later, 32)).isFalse();
        Scenario steady = scenario(List.of(stressor("it", kind, 0, 60), NOISE), List.of());
        Scenario stops = scenario(List.of(stressor("it", kind, 0, 1), NOISE), List.of());
        branchesEqually(steady, stops, 31);
        branchesEqually(stops, steady, 31);
        assertThat(share(steady, stops, 32)).isFalse();
    }

    @Test
    void whatIsGoingOnAtMidnightGoesOnInTheBranch() {
        // Events of twelve hours, four a day: one is always going on.
        Stressor.Law long12 = Settings.of(Stressor.Law.class, 4, 1, 0.5, 0.3, 720, 0, 60);
        Stressor dread = new Stressor("dread", StressorKind.THREAT, long12);
        Stressor absence = new Stressor("absence", StressorKind.DEPRIVATION, long12);
        Stressor last = stressor("more", StressorKind.THREAT, 0.5, 60);
        for (int infants = 1; infants <= 2; infants++) {
            Scenario trunk = scenario(infants, List.of(dread, absence), List.of());
            Scenario more = scenario(infants, List.of(dread, absence, last), List.of());
            branchesEqually(trunk, more, 15);
            branchesEqually(more, trunk, 15);
        }
    }

    @Test
    void branchesOfBranchesAndManyAtOnceDoNotTouchOneAnother() {
        List<Scenario> starts = new ArrayList<>();
        for (double start : new double[] {0.5, 1, 1.5, 2}) {
            starts.add(scenario(
                    List.of(NOISE),
                    List.of(programme("help", ProgrammeKind.SENSITIVITY_COACHING, start, "fidelity", 1))));
        }
        Community trunk = new Community(starts.get(3), SEED);
        List<Community> parted = new ArrayList<>();
        for (Scenario start : starts.subList(0, 3)) {
            trunk.liveUntil(start.programmes().get(0).delivery().firstDay());
            parted.add(trunk.branch(starts.get(3)).branch(start));
        }
        parted.add(trunk);
        for (int i = 3; i >= 0; i--) {
            same(left(parted.get(i)), left(new Community(starts.get(i), SEED)));
        }
    }

    @Test
    void anotherPastIsRefused() {
        Scenario control = scenario(List.of(NOISE), List.of());
        Community community = new Community(control, SEED);
        community.liveUntil(MONTH_1 + 1);
        Scenario missed =
                scenario(List.of(NOISE), List.of(programme("x", ProgrammeKind.CASH_TRANSFER, 1, "fidelity", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> community.branch(missed))
                .withMessageContaining("before day 31");
        assertThat(share(control, missed, 30)).isTrue();
    }

    @Test
    void thePlaceInTheListAndThePeopleWhoComeAreOfThePast() {
        Programme childcare = programme("childcare", ProgrammeKind.CHILDCARE, 1.5, "fidelity", 1);
        Programme foster = programme("foster", ProgrammeKind.FOSTER_PLACEMENT, 0.5, "fidelity", 1);
        Programme coaching = programme("coaching", ProgrammeKind.SENSITIVITY_COACHING, 1.5, "fidelity", 1);
        Scenario second = scenario(List.of(), List.of(childcare, foster, coaching));
        Scenario first = scenario(List.of(), List.of(coaching, foster, childcare));
        // The foster caregiver is another one in each.
        assertThat(share(first, second, 15)).isTrue();
        assertThat(share(first, second, 16)).isFalse();
        Stressor other = stressor("other", StressorKind.THREAT, 0, 60);
        assertThat(share(scenario(List.of(NOISE, other), List.of()), scenario(List.of(other, NOISE), List.of()), 1))
                .isFalse();
        assertThat(Past.turns(second)).containsExactly(15, 45);
        assertThat(Past.turns(scenario(List.of(stressor("s", StressorKind.STRAIN, 1, 2)), List.of())))
                .containsExactly(31, 61);
    }
}
