package attune.family;

import attune.mechanism.Decay;
import attune.mechanism.Hpa;
import attune.mechanism.HpaParameters;
import attune.mechanism.Threat;

/** What is constant for one length of tick. */
final class TickConstants {
    private static final int PER_DAY = 1440;

    final double minutes;
    final double halfMinutes;
    final double perReceptorHalf;
    final double engagementLeft;

    /** Share of fear that is left after a tick of kind company. */
    final double fearLeft;

    // What a tick leaves of each hormone, and what passes from one to the next: exact for the chain between two looks
    // at feedback. "Drive" is of CRH; a gland's mass multiplies what passes through it.
    final double crhLeft;
    final double crhOfDrive;
    final double acthLeft;
    final double acthOfCrh;
    final double acthOfDrive;
    final double cortisolLeft;
    final double cortisolOfActh;
    final double cortisolOfCrh;
    final double cortisolOfDrive;

    /** What half a tick leaves of cortisol, under ACTH that stays. */
    final double cortisolHalfway;

    private final double[] rhythm = new double[PER_DAY + 1];

    TickConstants(double minutes, Model model) {
        HpaParameters p = model.hpa();
        this.minutes = minutes;
        halfMinutes = minutes / 2;
        double crh = p.crhHalfLife();
        double acth = apart(p.acthHalfLife(), crh);
        double cortisol = apart(apart(p.cortisolHalfLife(), crh), acth);
        crhLeft = Hpa.left(crh, minutes);
        acthLeft = Hpa.left(acth, minutes);
        cortisolLeft = Hpa.left(cortisol, minutes);
        cortisolHalfway = Hpa.left(cortisol, minutes / 2);
        double toActh = passed(crh, acth);
        double actingLater = passed(acth, cortisol);
        double directly = passed(crh, cortisol);
        crhOfDrive = 1 - crhLeft;
        acthOfCrh = toActh * (crhLeft - acthLeft);
        acthOfDrive = 1 - acthLeft - acthOfCrh;
        cortisolOfActh = actingLater * (acthLeft - cortisolLeft);
        cortisolOfCrh = toActh * (directly * (crhLeft - cortisolLeft) - cortisolOfActh);
        cortisolOfDrive = 1 - cortisolLeft - cortisolOfActh - cortisolOfCrh;
        perReceptorHalf = 1 / p.receptorHalf();
        engagementLeft = Decay.factor(minutes / model.engagement().follow());
        fearLeft = Threat.extinguished(1, minutes, model.fear());
        for (int i = 0; i <= PER_DAY; i++) {
            rhythm[i] = StrictMath.cos(2 * StrictMath.PI * (i / 60.0 - p.peakHour()) / 24);
        }
    }

    /** Keeps two half-lives far enough apart for the difference of their exponentials: by a thousandth. */
    private static double apart(double halfLife, double other) {
        return Math.abs(halfLife / other - 1) < 1e-3 ? halfLife * 1.002 : halfLife;
    }

    /** Weight {@code g2 / (g2 - g1)} of what a hormone of one half-life passes on to the next. */
    private static double passed(double halfLife, double next) {
        return halfLife / (halfLife - next);
    }

    /** Circadian wave at a minute of the day, from -1 to 1. */
    double wave(double minuteOfDay) {
        int i = (int) minuteOfDay;
        double part = minuteOfDay - i;
        return rhythm[i] + part * (rhythm[i + 1] - rhythm[i]);
    }
}
