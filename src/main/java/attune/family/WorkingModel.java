package attune.family;

import attune.mechanism.ExpectationParameters;
import attune.mechanism.Relief;
import attune.mechanism.Threat;

/** What an infant has come to expect of one caregiver. */
public final class WorkingModel extends Replica<WorkingModel> {
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

    /** How surely the person is expected to come back, 0 to 1. */
    public double returns;

    /** A model of somebody new: the family's prior. */
    WorkingModel(double[] prior, ExpectationParameters p) {
        surprise = p.firstDoubt();
        adopt(prior, p);
    }

    /** Takes over the family's prior, for somebody not yet met. */
    void adopt(double[] prior, ExpectationParameters p) {
        System.arraycopy(prior, 0, chance, 0, Relief.SPANS);
        reckon(p);
    }

    /** Learns from a signalled wait that was answered after {@code minutes}. */
    void answered(double minutes, double plasticity, ExpectationParameters p) {
        int span = Relief.span(minutes, p);
        double weight = Relief.weight(plasticity, surprise, p);
        rejection -= weight * rejection;
        for (int i = 0; i < span; i++) {
            chance[i] -= weight * chance[i];
        }
        chance[span] += weight * (1 - chance[span]);
        surprised(Relief.worth(minutes, p), p);
    }

    /** Learns from a signalled wait of {@code minutes} that brought nothing; spans not fully waited teach nothing. */
    void unanswered(double minutes, double plasticity, ExpectationParameters p) {
        int waited = Relief.waited(minutes, p);
        if (waited == 0) {
            return;
        }
        double weight = Relief.weight(plasticity, surprise, p);
        for (int i = 0; i < waited; i++) {
            chance[i] -= weight * chance[i];
        }
        surprised(0, p);
    }

    /** Learns from a bid that was rebuffed after {@code minutes}. */
    void rebuffed(double minutes, double plasticity, ExpectationParameters p) {
        int span = Relief.span(minutes, p);
        double weight = Relief.weight(plasticity, surprise, p);
        rejection += weight * (1 - rejection);
        chance[span] -= weight * chance[span];
        surprised(0, p);
    }

    /** How far what comes of a signal is not to be told from what is expected: 0 sure, 1 all doubt. */
    double doubt() {
        double both = expected + surprise;
        return both > 0 ? surprise / both : 0;
    }

    private void surprised(double worth, ExpectationParameters p) {
        surprise += p.associability() * (Math.abs(worth - expected) - surprise);
        reckon(p);
    }

    /** A frightening act by this person. */
    void frightened(double severity, double plasticity, Model model) {
        fear = Threat.frightened(fear, severity, plasticity, model.fear());
        trust = Relief.trust(expected, surprise, fear, model.expectation());
    }

    /** Kind company for some minutes. */
    void kind(double minutes, Model model) {
        if (fear > 0) {
            fear = Threat.extinguished(fear, minutes, model.fear());
            trust = Relief.trust(expected, surprise, fear, model.expectation());
        }
    }

    private void reckon(ExpectationParameters p) {
        expected = Relief.expected(chance, p);
        trust = Relief.trust(expected, surprise, fear, p);
    }

    @Override
    protected void part() {
        chance = chance.clone();
    }
}
