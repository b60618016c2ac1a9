package attune.family;

import attune.mechanism.Decay;
import attune.mechanism.SignallingParameters;

/**
 * By what factors fear, the expectation to be turned down and doubt make freezing, turning away and resisting likelier. They are
 * worked out anew only when what they follow from has changed.
 */
final class Pushes extends Replica<Pushes> {
    /** Of freezing. */
    double freezing;

    /** Of turning away. */
    double averting;

    /** Of resisting. */
    double resisting;

    private final double readiness;
    private final double flight;
    private double fear = Double.NaN;
    private double rejection;
    private double doubt;

    Pushes(SignallingParameters p) {
        readiness = Decay.exp(p.readiness());
        flight = p.flight();
    }

    /** Takes over what is felt now; 0 and less does nothing. */
    void feel(double newFear, double newRejection, double newDoubt) {
        if (newFear == fear && newRejection == rejection && newDoubt == doubt) {
            return;
        }
        fear = newFear;
        rejection = newRejection;
        doubt = newDoubt;
        double fleeing = fear > 0 ? readiness * Decay.exp(flight * fear) : readiness;
        freezing = fear > 0 ? readiness * Decay.exp(fear) : readiness;
        averting = rejection > 0 ? fleeing * Decay.exp(rejection) : fleeing;
        resisting = doubt > 0 ? fleeing * Decay.exp(doubt) : fleeing;
    }
}
