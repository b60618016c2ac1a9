package attune.family;

import attune.mechanism.ExpectationParameters;
import attune.mechanism.Relief;
import attune.mechanism.Threat;

/** What an infant has come to expect of one caregiver. How it learns from what comes of signals is left to the account. */
public abstract class WorkingModel extends Replica<WorkingModel> {
    /** Learned chance of an answer by span of waiting, given that the wait came so far. */
    public double[] chance = new double[Relief.SPANS];

    /** Expected worth of signalling, 0 to 1. */
    public double expected;

    /** Memory of how far relief differed from what was expected. */
    public double surprise;

    /** Fear of this person, 0 to 1. */
    public double fear;

    /** How surely a bid is expected to be turned down, 0 to 1. */
    public double rejection;

    /** Trust, 0 to 1: the expectation discounted by doubt and fear. */
    public double trust;

    /** How well the person is known, 0 to 1. */
    public double familiarity;

    /** Minutes of the day, awake, in which the person has been near and has had to do with the infant. */
    double engaged;

    /** How surely the person is expected to come back, 0 to 1. */
    public double returns;

    WorkingModel(ExpectationParameters p) {
        surprise = p.firstDoubt();
    }

    /** A model of somebody new, with the family's prior. */
    static WorkingModel of(double[] prior, Model model) {
        ExpectationParameters p = model.expectation();
        WorkingModel known = model.rivals().associativeStrength() ? new AssociativeStrength(p) : new ChancesByDelay(p);
        known.adopt(prior, p);
        return known;
    }

    /** Takes over the family's prior, for somebody not yet met. */
    final void adopt(double[] prior, ExpectationParameters p) {
        System.arraycopy(prior, 0, chance, 0, Relief.SPANS);
        reckon(p);
    }

    /** Learns from a signalled wait that was answered after {@code minutes}. */
    abstract void answered(double minutes, double plasticity, ExpectationParameters p);

    /** Learns from a signalled wait of {@code minutes} that brought nothing. */
    abstract void unanswered(double minutes, double plasticity, ExpectationParameters p);

    /** Learns from a bid that was rebuffed after {@code minutes}. */
    abstract void rebuffed(double minutes, double plasticity, ExpectationParameters p);

    /** Works out expectation and trust from what was learned. */
    abstract void reckon(ExpectationParameters p);

    /** How far what comes of a signal is not to be told from what is expected: 0 sure, 1 all doubt. */
    double doubt() {
        double both = expected + surprise;
        return both > 0 ? surprise / both : 0;
    }

    /** A frightening act by this person. */
    final void frightened(double severity, double plasticity, Model model) {
        fear = Threat.frightened(fear, severity, plasticity, model.fear());
        trust = Relief.trust(expected, surprise, fear, model.expectation());
    }

    /** Kind company for so many ticks, each of which leaves a share of fear. */
    final void kind(int ticks, double left, Model model) {
        if (fear > 0) {
            for (int i = 0; i < ticks; i++) {
                fear *= left;
            }
            trust = Relief.trust(expected, surprise, fear, model.expectation());
        }
    }

    @Override
    protected void part() {
        chance = chance.clone();
    }
}
