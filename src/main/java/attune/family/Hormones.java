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

    /** Response of the drive to stress, lowered by long load; the basal drive loses a share of that. */
    public double response = 1;

    /** Deprivation that the axis has been calibrated to, 0 to 1: it sets the basal drive and how steep the day is. */
    public double calibration;

    /** Allostatic load: running departure of log cortisol from its own level. */
    public double load;

    /** The day's drive beyond the basal one, minutes times drive. */
    double extra;

    /** How often a gland has been kept from more than doubling or halving in a day. */
    int guarded;

    private final HpaParameters p;
    private final double usual;
    private double crhMinutes;
    private double acthMinutes;
    private double cortisolMinutes;
    private double minutes;

    Hormones(HpaParameters p) {
        this.p = p;
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

    /** One tick under a drive of CRH with everything in it. */
    void step(double drive, TickConstants step) {
        steps(0, 0, 1, drive, 0, 0, step);
    }

    /**
     * Ticks of the three hormones: under feedback taken at the midpoint the chain is linear, and is solved exactly.
     *
     * @param minuteOfDay minute of the day at which tick 0 of the day's account began
     * @param first number of the first tick
     * @param ticks how many
     * @param mean basal drive of CRH on the mean of the day
     * @param rhythm amplitude of the day's wave, relative to {@code mean}
     * @param extra what stress adds
     */
    void steps(double minuteOfDay, int first, int ticks, double mean, double rhythm, double extra, TickConstants step) {
        final double basal = mean * Hpa.basalResponse(response, p);
        final double felt = extra * response;
        final double pituitary = this.pituitary;
        final double adrenal = this.adrenal;
        double x1 = crh;
        double x2 = acth;
        double x3 = cortisol;
        double sum1 = crhMinutes;
        double sum2 = acthMinutes;
        double sum3 = cortisolMinutes;
        for (int i = first; i < first + ticks; i++) {
            double drive = basal * (1 + rhythm * step.wave(minuteOfDay + i * step.minutes)) + felt;
            double middle = adrenal * x2 + (x3 - adrenal * x2) * step.cortisolHalfway;
            double low = middle > Hpa.LEAST ? middle : Hpa.LEAST;
            // One division for both: 1 / (MR GR), and from it 1 / GR.
            double unboundBoth = 1 / (low * Hpa.feedback(middle * step.perReceptorHalf));
            double unbound = low * unboundBoth;
            double crhTarget = drive * unboundBoth;
            double crhOff = x1 - crhTarget;
            double crhNext = crhTarget + crhOff * step.crhLeft;
            double acthTarget = pituitary * unbound * crhTarget;
            double passedOn = pituitary * unbound * crhOff * step.acthOfCrh;
            double acthOff = x2 - acthTarget - passedOn;
            double acthNext = acthTarget + acthOff * step.acthLeft + passedOn * step.crhLeft;
            double target = adrenal * acthTarget;
            double ofActh = adrenal * acthOff * step.cortisolOfActh;
            double ofCrh = adrenal * passedOn * step.cortisolOfCrh;
            double cortisolNext = target
                    + ofActh * step.acthLeft
                    + ofCrh * step.crhLeft
                    + (x3 - target - ofActh - ofCrh) * step.cortisolLeft;
            sum1 += (x1 + crhNext) * step.halfMinutes;
            sum2 += (x2 + acthNext) * step.halfMinutes;
            sum3 += (x3 + cortisolNext) * step.halfMinutes;
            x1 = crhNext;
            x2 = acthNext;
            x3 = cortisolNext;
            minutes += step.minutes;
        }
        crh = x1;
        acth = x2;
        cortisol = x3;
        crhMinutes = sum1;
        acthMinutes = sum2;
        cortisolMinutes = sum3;
    }

    /** Closes a day: glands, receptors and load follow the day's means. */
    void endDay(Model model) {
        if (minutes == 0) {
            return;
        }
        guarded += Hpa.bolts(crhMinutes / minutes, p.pituitaryTurnover()) ? 1 : 0;
        guarded += Hpa.bolts(acthMinutes / minutes, p.adrenalTurnover()) ? 1 : 0;
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
