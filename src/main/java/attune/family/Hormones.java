package attune.family;

import attune.mechanism.Hpa;
import attune.mechanism.HpaParameters;
import attune.mechanism.Logarithm;

/** The state of the HPA axis; equations in {@link Hpa}. Hormones are relative to the basal fixed point, near 1. */
public final class Hormones extends Replica<Hormones> {
    /** CRH. */
    public double crh = 1;

    /** ACTH. */
    public double acth = 1;

    /** Cortisol. */
    public double cortisol = 1;

    /** Corticotroph mass. */
    public double pituitary;

    /** Adrenal cortex mass. */
    public double adrenal = 1;

    /** Response of the drive, lowered by long load. */
    public double response = 1;

    /** Allostatic load: running departure of log cortisol from its own level. */
    public double load;

    /** The day's drive beyond the basal one, minutes times drive. */
    double extra;

    private final double usual;
    private double crhMinutes;
    private double acthMinutes;
    private double cortisolMinutes;
    private double minutes;

    Hormones(HpaParameters p) {
        usual = fixedPoint(p.receptorHalf());
        cortisol = usual;
        pituitary = Hpa.feedback(cortisol / p.receptorHalf());
        adrenal = cortisol;
    }

    /** Cortisol at which a drive of 1 holds both glands still. */
    static double fixedPoint(double half) {
        double x = 1;
        for (int i = 0; i < 60; i++) {
            x = 0.5 * (x + 1 / Hpa.feedback(x / half));
        }
        return x;
    }

    /**
     * One step of the three hormones: under feedback taken at the midpoint the chain is linear, and is solved exactly.
     *
     * @param drive of CRH, with everything in it
     */
    void step(double drive, TickConstants step) {
        double middle = adrenal * acth + (cortisol - adrenal * acth) * step.cortisolHalfway;
        double low = middle > Hpa.LEAST ? middle : Hpa.LEAST;
        // One division for both: 1 / (MR GR), and from it 1 / GR.
        double unboundBoth = 1 / (low * Hpa.feedback(middle * step.perReceptorHalf));
        double unbound = low * unboundBoth;
        double crhTarget = drive * response * unboundBoth;
        double crhOff = crh - crhTarget;
        double crhNext = crhTarget + crhOff * step.crhLeft;
        double acthTarget = pituitary * unbound * crhTarget;
        double passedOn = pituitary * unbound * crhOff * step.acthOfCrh;
        double acthOff = acth - acthTarget - passedOn;
        double acthNext = acthTarget + acthOff * step.acthLeft + passedOn * step.crhLeft;
        double target = adrenal * acthTarget;
        double ofActh = adrenal * acthOff * step.cortisolOfActh;
        double ofCrh = adrenal * passedOn * step.cortisolOfCrh;
        double cortisolNext = target
                + ofActh * step.acthLeft
                + ofCrh * step.crhLeft
                + (cortisol - target - ofActh - ofCrh) * step.cortisolLeft;
        crhMinutes += (crh + crhNext) * step.halfMinutes;
        acthMinutes += (acth + acthNext) * step.halfMinutes;
        cortisolMinutes += (cortisol + cortisolNext) * step.halfMinutes;
        minutes += step.minutes;
        crh = crhNext;
        acth = acthNext;
        cortisol = cortisolNext;
    }

    /** Closes a day: glands, receptors and load follow the day's means. */
    void endDay(Model model) {
        if (minutes == 0) {
            return;
        }
        HpaParameters p = model.hpa();
        pituitary = Hpa.gland(pituitary, crhMinutes / minutes, p.pituitaryTurnover());
        adrenal = Hpa.gland(adrenal, acthMinutes / minutes, p.adrenalTurnover());
        if (model.switches().downRegulation()) {
            response = Hpa.response(response, extra / minutes, p);
        }
        double departure = Math.abs(Logarithm.of(cortisolMinutes / minutes / usual));
        load += (departure - load) / p.loadTime();
        crhMinutes = 0;
        acthMinutes = 0;
        cortisolMinutes = 0;
        minutes = 0;
        extra = 0;
    }

    /** Mean cortisol of the day so far. */
    public double meanCortisol() {
        return minutes == 0 ? cortisol : cortisolMinutes / minutes;
    }
}
