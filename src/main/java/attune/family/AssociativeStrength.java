package attune.family;

import attune.mechanism.ExpectationParameters;
import attune.mechanism.Relief;
import java.util.Arrays;

/**
 * The rival account: one strength for each person, moved by a fixed share of the error of prediction. Delay counts by what the answer
 * was worth and is not itself expected; nothing remembers how much relief varies, so that nothing is doubted.
 */
final class AssociativeStrength extends WorkingModel {
    AssociativeStrength(ExpectationParameters p) {
        super(p);
    }

    @Override
    void answered(double minutes, double plasticity, ExpectationParameters p) {
        double weight = weight(plasticity, p);
        rejection -= weight * rejection;
        moved(weight, Relief.worth(minutes, p), p);
    }

    @Override
    void unanswered(double minutes, double plasticity, ExpectationParameters p) {
        if (Relief.waited(minutes, p) > 0) {
            moved(weight(plasticity, p), 0, p);
        }
    }

    @Override
    void rebuffed(double minutes, double plasticity, ExpectationParameters p) {
        double weight = weight(plasticity, p);
        rejection += weight * (1 - rejection);
        moved(weight, 0, p);
    }

    /** The usual account's weight for somebody who surprises as much as anybody new. */
    private static double weight(double plasticity, ExpectationParameters p) {
        return Relief.weight(plasticity, p.firstDoubt(), p);
    }

    private void moved(double weight, double worth, ExpectationParameters p) {
        Arrays.fill(chance, expected + weight * (worth - expected));
        reckon(p);
    }

    /** The strength is what all spans have in common; of a prior, its mean. */
    @Override
    void reckon(ExpectationParameters p) {
        double sum = 0;
        for (double each : chance) {
            sum += each;
        }
        expected = sum / chance.length;
        surprise = 0;
        trust = Relief.trust(expected, surprise, fear, p);
    }
}
