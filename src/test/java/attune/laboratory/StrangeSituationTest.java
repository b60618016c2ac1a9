package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Family;
import attune.family.Infant;
import attune.family.WorkingModel;
import attune.mechanism.Relief;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Infants whose answer is known: the same dyads, told otherwise what to expect of the caregiver. */
@Tag("cohort")
class StrangeSituationTest {
    private static final int FAMILIES = 80;
    private static final int DAYS = 365;

    /** Gain at which the separations distress every infant, so that every reunion can be seen. */
    private static final double EASILY_AROUSED = 2;

    private static final StrangeSituation INSTRUMENT = new StrangeSituation();
    private static final List<Visits.Lived> LIVED = new ArrayList<>();

    @BeforeAll
    static void live() {
        for (int i = 0; i < FAMILIES; i++) {
            LIVED.add(Visits.declared(i, DAYS));
        }
    }

    private static List<Readings> told(Consumer<WorkingModel> expectation, double expected) {
        return told(expectation, expected, 1);
    }

    /** What is found when the infants expect to be answered with this chance in each span, and signal with so much vigour. */
    private static List<Readings> told(Consumer<WorkingModel> expectation, double expected, double vigour) {
        List<Readings> found = new ArrayList<>();
        for (Visits.Lived lived : LIVED) {
            Infant infant = lived.family.infants[0];
            WorkingModel known = infant.models[0];
            double[] kept = {known.expected, known.surprise, known.fear, known.rejection};
            double gain = infant.gain;
            double usual = infant.policy.vigour;
            infant.gain = EASILY_AROUSED;
            infant.policy.vigour = vigour;
            double[] learned = known.chance.clone();
            Arrays.fill(known.chance, expected);
            known.expected = Relief.expected(known.chance, lived.family.model.expectation());
            known.fear = 0;
            known.rejection = 0;
            known.surprise = 0.1;
            expectation.accept(known);
            found.add(lived.read(INSTRUMENT, 1));
            infant.gain = gain;
            infant.policy.vigour = usual;
            System.arraycopy(learned, 0, known.chance, 0, learned.length);
            known.expected = kept[0];
            known.surprise = kept[1];
            known.fear = kept[2];
            known.rejection = kept[3];
        }
        return found;
    }

    private static List<Readings> expectsComfort() {
        return told(known -> {}, 0.8);
    }

    private static double mean(List<Readings> found, Outcome outcome) {
        return found.stream().mapToDouble(each -> each.of(outcome)).average().orElseThrow();
    }

    private static double share(List<Readings> found, AttachmentClass of) {
        double share = found.stream()
                        .filter(each -> each.attachment().equals(of.name()))
                        .count()
                / (double) found.size();
        System.out.printf(Locale.ROOT, "classed %s: %.2f%n", of, share);
        return share;
    }

    @Test
    void anInfantThatExpectsComfortSeeksAndKeepsContact() {
        List<Readings> secure = expectsComfort();
        List<Readings> despairing = told(known -> {}, 0.02, 0.05);
        assertThat(share(secure, AttachmentClass.B)).isGreaterThan(0.6);
        assertThat(mean(secure, StrangeSituation.SECURITY))
                .isGreaterThan(mean(despairing, StrangeSituation.SECURITY) + 0.5);
        assertThat(mean(secure, StrangeSituation.CONTACT))
                .isGreaterThan(mean(despairing, StrangeSituation.CONTACT) + 1);
    }

    @Test
    void anInfantThatExpectsToBeTurnedDownKeepsAway() {
        List<Readings> rebuffed = told(known -> known.rejection = 0.7, 0.2);
        assertThat(mean(rebuffed, StrangeSituation.AVOIDANCE))
                .isGreaterThan(mean(expectsComfort(), StrangeSituation.AVOIDANCE) + 1.5);
        assertThat(share(rebuffed, AttachmentClass.A)).isGreaterThan(0.3);
    }

    @Test
    void anInfantThatDoesNotKnowWhatToExpectResistsInArms() {
        List<Readings> sure = told(known -> known.surprise = 0.05, 0.2);
        List<Readings> doubting = told(known -> known.surprise = 1, 0.2);
        System.out.printf(
                Locale.ROOT,
                "resistance: sure %.2f, doubting %.2f%n",
                mean(sure, StrangeSituation.RESISTANCE),
                mean(doubting, StrangeSituation.RESISTANCE));
        assertThat(mean(doubting, StrangeSituation.RESISTANCE))
                .isGreaterThan(mean(sure, StrangeSituation.RESISTANCE) + 0.5);
    }

    @Test
    void anInfantThatFearsWhomItSeeksIsDisorganized() {
        List<Readings> afraid = told(known -> known.fear = 0.7, 0.2);
        assertThat(mean(afraid, StrangeSituation.DISORGANIZATION)).isGreaterThan(4);
        assertThat(share(afraid, AttachmentClass.D)).isGreaterThan(0.4);
        assertThat(share(expectsComfort(), AttachmentClass.D)).isLessThan(0.15);
    }

    /** Two visits on successive days: the dyad is the same, its luck and the coder's errors are not. */
    @Test
    void twoVisitsAgreeMoreThanByChance() {
        double[] first = new double[FAMILIES];
        double[] second = new double[FAMILIES];
        int same = 0;
        for (int i = 0; i < FAMILIES; i++) {
            Visits.Lived lived = LIVED.get(i);
            Readings today = lived.read(INSTRUMENT, 1);
            Family tomorrow = lived.family.copy();
            tomorrow.liveDay(Visits.TICK);
            Readings next = new Visits.Lived(tomorrow, 0).read(INSTRUMENT, 2);
            first[i] = today.of(StrangeSituation.SECURITY);
            second[i] = next.of(StrangeSituation.SECURITY);
            same += today.attachment().equals(next.attachment()) ? 1 : 0;
        }
        double r = new PearsonsCorrelation().correlation(first, second);
        System.out.printf(
                Locale.ROOT, "security: two visits correlate %.2f; same class in %d of %d%n", r, same, FAMILIES);
        assertThat(r).isGreaterThan(0.15);
    }
}
