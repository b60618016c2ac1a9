package attune.family;

import attune.mechanism.Decay;
import attune.mechanism.Hpa;
import attune.mechanism.HpaParameters;

/** What is constant for one length of tick. */
final class TickConstants {
    private static final int PER_DAY = 1440;

    final double minutes;
    final double halfMinutes;
    final double crhLeft;
    final double acthLeft;
    final double cortisolLeft;
    final double cortisolHalfway;
    final double perReceptorHalf;
    final double engagementLeft;
    final double hunger;
    final double nightHunger;
    private final double[] rhythm = new double[PER_DAY + 1];

    TickConstants(double minutes, Model model) {
        HpaParameters p = model.hpa();
        this.minutes = minutes;
        halfMinutes = minutes / 2;
        crhLeft = Hpa.left(p.crhHalfLife(), minutes);
        acthLeft = Hpa.left(p.acthHalfLife(), minutes);
        cortisolLeft = Hpa.left(p.cortisolHalfLife(), minutes);
        cortisolHalfway = Hpa.left(p.cortisolHalfLife(), minutes / 2);
        perReceptorHalf = 1 / p.receptorHalf();
        engagementLeft = Decay.factor(minutes / model.engagement().follow());
        hunger = minutes / model.sleep().hunger();
        nightHunger = minutes / model.sleep().nightHunger();
        for (int i = 0; i <= PER_DAY; i++) {
            rhythm[i] = StrictMath.cos(2 * StrictMath.PI * (i / 60.0 - p.peakHour()) / 24);
        }
    }

    /** Circadian wave at a minute of the day, from -1 to 1. */
    double wave(double minuteOfDay) {
        int i = (int) minuteOfDay;
        double part = minuteOfDay - i;
        return rhythm[i] + part * (rhythm[i + 1] - rhythm[i]);
    }
}
