package attune.family;

import attune.mechanism.Hpa;
import attune.mechanism.HpaParameters;
import attune.mechanism.Logarithm;
import java.util.Arrays;

/**
 * The state of the HPA axis; equations in {@link Hpa}. Hormones are relative to the basal fixed point, near 1. While ticks are lived they
 * stand where they stood before: they follow when the ticks have been lived ({@link Axes}), for nothing in a day hangs on them.
 */
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

    /** By tick, while ticks are lived: what stress adds to the drive; and, afterwards, cortisol at its end. */
    private double[] stress = {};

    private double[] course = {};

    // What a tick brings of each hormone, and the drive that goes with it.
    private double basal;
    private double amplitude;
    private double halfwayOfActh;
    private double acthOfCrh;
    private double acthOfDrive;
    private double cortisolOfActh;
    private double cortisolOfCrh;
    private double cortisolOfDrive;

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

    /** Makes room for so many ticks, which are about to be lived; until told otherwise, stress adds nothing in them. */
    void begin(int ticks) {
        if (stress.length < ticks) {
            stress = new double[ticks];
            course = new double[ticks];
        }
        Arrays.fill(stress, 0, ticks, 0);
    }

    /** Notes what stress adds to the drive in a tick of so many minutes. */
    void note(int tick, double drive, double minutes) {
        stress[tick] = drive;
        extra += drive * minutes;
    }

    /**
     * Works out what a tick brings of each hormone, from glands and receptors as they are.
     *
     * @param mean basal drive of CRH on the mean of the day
     * @param rhythm amplitude of the day's wave, relative to {@code mean}
     */
    void prepare(double mean, double rhythm, TickConstants step) {
        basal = mean * Hpa.basalResponse(response, p);
        amplitude = rhythm;
        halfwayOfActh = adrenal * (1 - step.cortisolHalfway);
        acthOfCrh = pituitary * step.acthOfCrh;
        acthOfDrive = pituitary * step.acthOfDrive;
        cortisolOfActh = adrenal * step.cortisolOfActh;
        cortisolOfCrh = adrenal * pituitary * step.cortisolOfCrh;
        cortisolOfDrive = adrenal * pituitary * step.cortisolOfDrive;
    }

    /**
     * One tick of the three hormones: under feedback taken at the midpoint the chain is linear, and is solved exactly.
     *
     * @param tick its number
     * @param wave the day's wave, from -1 to 1
     */
    void step(int tick, double wave, TickConstants step) {
        double drive = basal * (1 + amplitude * wave) + stress[tick] * response;
        // Looked at halfway: cortisol under ACTH as it is.
        double halfway = halfwayOfActh * acth + step.cortisolHalfway * cortisol;
        double low = halfway > Hpa.LEAST ? halfway : Hpa.LEAST;
        // One division for both: 1 / (MR GR), and from it 1 / GR.
        double unboundBoth = 1 / (low * Hpa.feedback(halfway * step.perReceptorHalf));
        double unbound = low * unboundBoth;
        double driven = drive * unboundBoth;
        double crhNext = step.crhLeft * crh + step.crhOfDrive * driven;
        double acthNext = step.acthLeft * acth + unbound * (acthOfCrh * crh + acthOfDrive * driven);
        double cortisolNext = step.cortisolLeft * cortisol
                + cortisolOfActh * acth
                + unbound * (cortisolOfCrh * crh + cortisolOfDrive * driven);
        crhMinutes += (crh + crhNext) * step.halfMinutes;
        acthMinutes += (acth + acthNext) * step.halfMinutes;
        cortisolMinutes += (cortisol + cortisolNext) * step.halfMinutes;
        crh = crhNext;
        acth = acthNext;
        cortisol = cortisolNext;
        course[tick] = cortisolNext;
        minutes += step.minutes;
    }

    /** Cortisol after one of the ticks that have been lived last. */
    double after(int tick) {
        return course[tick];
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

    @Override
    protected void part() {
        stress = stress.clone();
        course = course.clone();
    }
}
