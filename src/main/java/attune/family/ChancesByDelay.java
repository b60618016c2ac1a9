package attune.family;

import attune.mechanism.ExpectationParameters;
import attune.mechanism.Relief;

/** The usual account: the chance of an answer is learned for each span of waiting, the faster the more the last episodes surprised. */
final class ChancesByDelay extends WorkingModel {
    ChancesByDelay(ExpectationParameters p) {
        super(p);
    }

    @Override
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

    /** Spans not fully waited teach nothing. */
    @Override
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

    @Override
    void rebuffed(double minutes, double plasticity, ExpectationParameters p) {
        int span = Relief.span(minutes, p);
        double weight = Relief.weight(plasticity, surprise, p);
        rejection += weight * (1 - rejection);
        chance[span] -= weight * chance[span];
        surprised(0, p);
    }

    private void surprised(double worth, ExpectationParameters p) {
        surprise += p.associability() * (Math.abs(worth - expected) - surprise);
        reckon(p);
    }

    @Override
    void reckon(ExpectationParameters p) {
        expected = Relief.expected(chance, p);
        trust = Relief.trust(expected, surprise, fear, p);
    }
}
