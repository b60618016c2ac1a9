package attune.laboratory;

import attune.family.Draws;
import attune.family.Purpose;

/** Saliva samples: what an assay says of cortisol, with the error of sampling, of the day and of the assay together. */
public final class Saliva {
    private final Draws draws;
    private final int day;
    private final SalivaParameters p;
    private long samples;

    /**
     * @param draws luck of the laboratory with this infant
     * @param day day of the samples
     * @param first number of the first sample; samples of one number err alike
     */
    public Saliva(Draws draws, int day, SalivaParameters p, long first) {
        samples = first;
        this.draws = draws;
        this.day = day;
        this.p = p;
    }

    /** One sample of a level of cortisol. */
    public double sample(double cortisol) {
        return cortisol * StrictMath.exp(p.error() * draws.normal(Purpose.SALIVA, day, samples++));
    }
}
