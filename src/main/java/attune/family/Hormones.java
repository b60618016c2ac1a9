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
        final double adrenal = this.adrenal;
        // Looked at halfway: cortisol under ACTH as it is.
        final double halfwayOfActh = adrenal * (1 - step.cortisolHalfway);
        // What a tick brings of each hormone.
        final double acthOfCrh = pituitary * step.acthOfCrh;
        final double acthOfDrive = pituitary * step.acthOfDrive;
        final double cortisolOfActh = adrenal * step.cortisolOfActh;
        final double cortisolOfCrh = adrenal * pituitary * step.cortisolOfCrh;
        final double cortisolOfDrive = adrenal * pituitary * step.cortisolOfDrive;
        double x1 = crh;
        double x2 = acth;
        double x3 = cortisol;
        double sum1 = crhMinutes;
        double sum2 = acthMinutes;
        double sum3 = cortisolMinutes;
        for (int i = first; i < first + ticks; i++) {
            double drive = basal * (1 + rhythm * step.wave(minuteOfDay + i * step.minutes)) + felt;
            double halfway = halfwayOfActh * x2 + step.cortisolHalfway * x3;
            double low = halfway > Hpa.LEAST ? halfway : Hpa.LEAST;
            // One division for both: 1 / (MR GR), and from it 1 / GR.
            double unboundBoth = 1 / (low * Hpa.feedback(halfway * step.perReceptorHalf));
            double unbound = low * unboundBoth;
            double driven = drive * unboundBoth;
            double crhNext = step.crhLeft * x1 + step.crhOfDrive * driven;
            double acthNext = step.acthLeft * x2 + unbound * (acthOfCrh * x1 + acthOfDrive * driven);
            double cortisolNext = step.cortisolLeft * x3
                    + cortisolOfActh * x2
                    + unbound * (cortisolOfCrh * x1 + cortisolOfDrive * driven);
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
