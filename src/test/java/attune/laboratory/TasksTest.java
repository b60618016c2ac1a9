package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Infant;
import attune.family.WorkingModel;
import attune.mechanism.Relief;
import attune.parameter.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The tasks of the second year, with infants whose answer is known: the same dyads on the same morning, changed in one thing.
 * A margin is about half of the difference that was found, and at least three standard errors below it, so that a mechanism
 * that has gone missing is seen and luck is not.
 */
@Tag("cohort")
class TasksTest {
    private static final int FAMILIES = 160;

    /** Of these, so many are changed: it is enough, as each is compared with itself. */
    private static final int CHANGED = 60;

    private static final int DAYS = 395;
    private static final LaboratoryParameters USUAL = Settings.defaults(LaboratoryParameters.class);

    /** The usual exploration task leaves nearly all infants calm; a wholly unfamiliar room does not. */
    private static final LaboratoryParameters UNFAMILIAR = Settings.with(USUAL, "tasks.newness", 1);

    private static final ExplorationTask EXPLORATION = new ExplorationTask();
    private static final List<Visits.Lived> LIVED = new ArrayList<>();
    private static final List<Visits.Lived> NEXT_DAY = new ArrayList<>();

    @BeforeAll
    static void live() {
        for (int i = 0; i < FAMILIES; i++) {
            Visits.Lived lived = Visits.declared(i, DAYS);
            LIVED.add(lived);
            NEXT_DAY.add(lived.later(1));
        }
    }

    private static Outcome of(Instrument instrument, String column) {
        return Outcome.of(instrument.word().replace('-', '_') + "_" + column).orElseThrow();
    }

    /** What is found of the infants when each has been changed. */
    private static List<Readings> changed(Instrument instrument, LaboratoryParameters p, Consumer<Infant> change) {
        List<Readings> found = new ArrayList<>();
        for (Visits.Lived lived : LIVED.subList(0, CHANGED)) {
            Visits.Lived other = lived.later(0);
            change.accept(other.family.infants[0]);
            found.add(Visits.Lived.read(instrument, other.visit(1, p)));
        }
        return found;
    }

    private static List<Readings> changed(Instrument instrument, Consumer<Infant> change) {
        return changed(instrument, USUAL, change);
    }

    /** Tells an infant what to expect of its caregiver: an answer with this chance in each span, fear, and to be turned down. */
    private static Consumer<Infant> expecting(double chance, double fear, double rejection) {
        return infant -> {
            WorkingModel known = infant.models[0];
            Arrays.fill(known.chance, chance);
            known.expected =
                    Relief.expected(known.chance, LIVED.get(0).family.model.expectation());
            known.surprise = 0.1;
            known.fear = fear;
            known.rejection = rejection;
            known.trust = Relief.trust(
                    known.expected,
                    known.surprise,
                    fear,
                    LIVED.get(0).family.model.expectation());
        };
    }

    private static Consumer<Infant> trusting() {
        return expecting(0.8, 0, 0);
    }

    private static Consumer<Infant> distrusting() {
        return expecting(0, 0, 0);
    }

    private static Consumer<Infant> unafraid() {
        return expecting(0.2, 0, 0);
    }

    private static Consumer<Infant> afraid() {
        return expecting(0.2, 0.7, 0);
    }

    private static Consumer<Infant> rebuffed() {
        return expecting(0.2, 0, 0.7);
    }

    private static Consumer<Infant> withGain(double gain) {
        return infant -> infant.gain = gain;
    }

    /** Mean over infants of how much more one finds in the first than in the second. */
    private static double more(List<Readings> first, List<Readings> second, Outcome outcome) {
        double[] more = new double[first.size()];
        for (int i = 0; i < more.length; i++) {
            more[i] = first.get(i).of(outcome) - second.get(i).of(outcome);
        }
        double mean = StatUtils.mean(more);
        System.out.printf(
                Locale.ROOT,
                "%s: %+.3f, standard error %.3f%n",
                outcome,
                mean,
                Math.sqrt(StatUtils.variance(more) / more.length));
        return mean;
    }

    @Test
    void newThingsArouseInfantsOfHighGainMoreAndForLonger() {
        List<Readings> high = changed(EmotionTask.NOVELTY, withGain(2));
        List<Readings> low = changed(EmotionTask.NOVELTY, withGain(0.7));
        assertThat(more(high, low, of(EmotionTask.NOVELTY, "reactivity"))).isGreaterThan(0.15);
        assertThat(more(high, low, of(EmotionTask.NOVELTY, "recovery_min"))).isGreaterThan(4.5);
        assertThat(more(high, low, of(EmotionTask.NOVELTY, "defence"))).isGreaterThan(0.09);
    }

    @Test
    void aBarredWishArousesInfantsOfHighGainMoreAndForLonger() {
        List<Readings> high = changed(EmotionTask.FRUSTRATION, withGain(2));
        List<Readings> low = changed(EmotionTask.FRUSTRATION, withGain(0.7));
        assertThat(more(high, low, of(EmotionTask.FRUSTRATION, "reactivity"))).isGreaterThan(0.2);
        assertThat(more(high, low, of(EmotionTask.FRUSTRATION, "recovery_min"))).isGreaterThan(5);
        assertThat(more(high, low, of(EmotionTask.FRUSTRATION, "defence"))).isGreaterThan(0.1);
    }

    @Test
    void aTrustedCaregiverTakesFromNewThingsWhatTheyArouse() {
        List<Readings> with = changed(EmotionTask.NOVELTY, trusting());
        List<Readings> without = changed(EmotionTask.NOVELTY, distrusting());
        assertThat(more(without, with, of(EmotionTask.NOVELTY, "reactivity"))).isGreaterThan(0.08);
        assertThat(more(without, with, of(EmotionTask.NOVELTY, "recovery_min"))).isGreaterThan(2.5);
    }

    @Test
    void butNotFromABarredWish() {
        List<Readings> with = changed(EmotionTask.FRUSTRATION, trusting());
        List<Readings> without = changed(EmotionTask.FRUSTRATION, distrusting());
        // Trust damps what is new and nothing else. Found: .003, standard error .002; and .154 by new things.
        assertThat(more(without, with, of(EmotionTask.FRUSTRATION, "reactivity")))
                .isBetween(-0.02, 0.02);
    }

    @Test
    void infantsThatFearTheCaregiverBesideThemDefendThemselvesAndAreLongInCalming() {
        for (EmotionTask task : List.of(EmotionTask.NOVELTY, EmotionTask.FRUSTRATION)) {
            List<Readings> fearing = changed(task, afraid());
            List<Readings> not = changed(task, unafraid());
            assertThat(more(fearing, not, of(task, "defence"))).isGreaterThan(0.1);
            assertThat(more(fearing, not, of(task, "recovery_min"))).isGreaterThan(1.6);
        }
    }

    @Test
    void infantsThatExpectToBeTurnedDownTurnAway() {
        List<Readings> turned = changed(EmotionTask.FRUSTRATION, rebuffed());
        List<Readings> not = changed(EmotionTask.FRUSTRATION, unafraid());
        assertThat(more(turned, not, of(EmotionTask.FRUSTRATION, "defence"))).isGreaterThan(0.07);
    }

    @Test
    void infantsThatHaveGivenUpSignallingAreAsUpsetButDoNotProtest() {
        List<Readings> signalling = changed(EmotionTask.FRUSTRATION, infant -> {
            infant.gain = 2;
            infant.policy.vigour = 1;
        });
        List<Readings> givenUp = changed(EmotionTask.FRUSTRATION, infant -> {
            infant.gain = 2;
            infant.policy.vigour = 0.05;
        });
        assertThat(more(signalling, givenUp, of(EmotionTask.FRUSTRATION, "protest")))
                .isGreaterThan(0.05);
        // Found: .014 less where they signal, of .67.
        assertThat(more(signalling, givenUp, of(EmotionTask.FRUSTRATION, "reactivity")))
                .isBetween(-0.05, 0.05);
    }

    @Test
    void newThingsArouseInfantsBornShyMoreThanThoseBornBoldAndABarredWishDoesNot() {
        List<Visits.Lived> shy = new ArrayList<>();
        List<Visits.Lived> bold = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            shy.add(Visits.infant(i, "approach", 0.2, DAYS));
            bold.add(Visits.infant(i, "approach", 0.8, DAYS));
        }
        double novelty = more(
                looks(EmotionTask.NOVELTY, shy, 1),
                looks(EmotionTask.NOVELTY, bold, 1),
                of(EmotionTask.NOVELTY, "reactivity"));
        double frustration = more(
                looks(EmotionTask.FRUSTRATION, shy, 1),
                looks(EmotionTask.FRUSTRATION, bold, 1),
                of(EmotionTask.FRUSTRATION, "reactivity"));
        assertThat(novelty).isGreaterThan(0.16);
        // They have lived otherwise since birth, so it need not be 0. Found: .013, standard error .004.
        assertThat(frustration).isBetween(-0.03, 0.03);
    }

    @Test
    void deprivedInfantsAttendLessToNewThings() {
        List<Readings> engaged = changed(EXPLORATION, infant -> infant.deprivation = 0);
        List<Readings> deprived = changed(EXPLORATION, infant -> infant.deprivation = 0.8);
        // By two ways, less of their own interest and lower arousal. Found: .144, standard error .009; one way left is
        // not seen.
        assertThat(more(engaged, deprived, ExplorationTask.ENGAGEMENT)).isGreaterThan(0.07);
    }

    @Test
    void inAnUnfamiliarRoomInfantsOfHighGainPlayLess() {
        List<Readings> high = changed(EXPLORATION, UNFAMILIAR, withGain(3));
        List<Readings> usual = changed(EXPLORATION, UNFAMILIAR, withGain(1));
        assertThat(more(usual, high, ExplorationTask.EXPLORING)).isGreaterThan(0.25);
    }

    @Test
    void inAnUnfamiliarRoomInfantsPlayMoreBesideACaregiverTheyTrust() {
        List<Readings> with = changed(EXPLORATION, UNFAMILIAR, withGain(2).andThen(trusting()));
        List<Readings> without = changed(EXPLORATION, UNFAMILIAR, withGain(2).andThen(distrusting()));
        assertThat(more(with, without, ExplorationTask.EXPLORING)).isGreaterThan(0.12);
    }

    @Test
    void inAnUnfamiliarRoomInfantsPlayLessBesideACaregiverTheyFear() {
        List<Readings> fearing = changed(EXPLORATION, UNFAMILIAR, withGain(2).andThen(afraid()));
        List<Readings> not = changed(EXPLORATION, UNFAMILIAR, withGain(2).andThen(unafraid()));
        assertThat(more(not, fearing, ExplorationTask.EXPLORING)).isGreaterThan(0.12);
    }

    @Test
    void theScoreTellsWhatWasLearnedAndNotHowTheInfantFeelsToday() {
        List<Readings> usual = changed(EXPLORATION, infant -> {});
        List<Readings> upset = changed(EXPLORATION, withGain(3).andThen(afraid()));
        List<Readings> learned = changed(EXPLORATION, infant -> infant.learning *= 2);
        for (int i = 0; i < CHANGED; i++) {
            double score = usual.get(i).of(ExplorationTask.SCORE);
            assertThat(score).isPositive();
            assertThat(upset.get(i).of(ExplorationTask.SCORE)).isEqualTo(score);
            // Exact: doubling only raises the exponent of a double.
            assertThat(learned.get(i).of(ExplorationTask.SCORE)).isEqualTo(2 * score);
        }
    }

    private static List<Readings> looks(Instrument instrument, List<Visits.Lived> at, long luck) {
        return at.stream().map(lived -> lived.read(instrument, luck)).toList();
    }

    @Test
    void reactivityToNewThingsIsTheInfantsOwnAndProtestIsTheDays() {
        twoLooks(EmotionTask.NOVELTY, 0.85, 0.74, 0.35);
    }

    @Test
    void reactivityToABarredWishIsTheInfantsOwnAndProtestIsTheDays() {
        twoLooks(EmotionTask.FRUSTRATION, 0.87, 0.62, 0.22);
    }

    private static void twoLooks(EmotionTask task, double reactivity, double recovery, double defence) {
        List<Readings> today = looks(task, LIVED, 1);
        List<Readings> tomorrow = looks(task, NEXT_DAY, 2);
        Retest.of("next day", of(task, "reactivity"), today, tomorrow).isAbout(reactivity);
        Retest.of("next day", of(task, "recovery_min"), today, tomorrow).isAbout(recovery);
        Retest.of("next day", of(task, "defence"), today, tomorrow).isAbout(defence);
        // Little; so its level is held: about 45 of 160 protest, by chance 4 x sqrt(160 x .28 x .72) = 23 more or
        // fewer.
        Retest.of("next day", of(task, "protest"), today, tomorrow)
                .isAbout(0.12)
                .hasAbove(0, 22, 68);
        // No interval: six of 160 take longer than a minute, and nearly all others play at once. By chance 4 x
        // sqrt(6) = 10 more.
        Retest.of("next day", of(task, "approach_min"), today, tomorrow).hasAbove(1, 1, 16);
    }

    @Test
    void infantsAttendInARoomWithNewThingsMuchAsTheDayBefore() {
        List<Readings> today = looks(EXPLORATION, LIVED, 1);
        List<Readings> tomorrow = looks(EXPLORATION, NEXT_DAY, 2);
        Retest.of("next day", ExplorationTask.ENGAGEMENT, today, tomorrow).isAbout(0.40);
        // No interval: nearly all play nearly all the time. Means .95, standard error .016, of which .07 is four.
        Retest.of("next day", ExplorationTask.EXPLORING, today, tomorrow).hasMeans(0.88, 0.999);
    }
}
