package attune.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * What elementary effects say of one factor (Morris 1991; mu* of Campolongo, Cariboni and Saltelli 2007). An elementary
 * effect is the change of the outcome over the change of the factor, (y(x + d) - y(x)) / d with the factor scaled to
 * [0, 1]: it has the unit of the outcome, per whole range of the factor.
 *
 * @param muStar mean of the absolute effects: how much the factor matters
 * @param sigma standard deviation of the effects (n - 1): how far its effect depends on where the others stand, or bends
 * @param mu mean of the effects: in which direction
 */
public record Morris(Index muStar, Index sigma, Index mu) {
    private static final int STATISTICS = 3;

    /**
     * The indices of every factor, with intervals from resampling trajectories.
     *
     * @param readings the outcome at every point of the design
     * @param seed of the resampling
     * @throws IllegalArgumentException when a reading is missing or all are the same; see {@link Readings#refusal}
     */
    public static List<Morris> of(Trajectories design, double[] readings, long seed) {
        Readings.demand(readings, design.points().length);
        double[][] effects = effects(design, readings);
        Index[] indices = Bootstrap.of(design.count(), drawn -> statistics(effects, drawn), seed);
        List<Morris> factors = new ArrayList<>();
        for (int f = 0; f < design.factors(); f++) {
            int from = f * STATISTICS;
            factors.add(new Morris(indices[from], indices[from + 1], indices[from + 2]));
        }
        return factors;
    }

    /** The elementary effects: {@code [factor][trajectory]}. */
    static double[][] effects(Trajectories design, double[] readings) {
        double[][] effects = new double[design.factors()][design.count()];
        for (int t = 0; t < design.count(); t++) {
            for (int step = 0; step < design.factors(); step++) {
                int before = t * (design.factors() + 1) + step;
                int factor = design.moved()[t * design.factors() + step];
                double moved = design.points()[before + 1][factor] - design.points()[before][factor];
                effects[factor][t] = (readings[before + 1] - readings[before]) / moved;
            }
        }
        return effects;
    }

    private static double[] statistics(double[][] effects, int[] drawn) {
        double[] statistics = new double[effects.length * STATISTICS];
        for (int f = 0; f < effects.length; f++) {
            double sum = 0;
            double absolute = 0;
            for (int t : drawn) {
                sum += effects[f][t];
                absolute += Math.abs(effects[f][t]);
            }
            double mean = sum / drawn.length;
            double squares = 0;
            for (int t : drawn) {
                squares += (effects[f][t] - mean) * (effects[f][t] - mean);
            }
            statistics[f * STATISTICS] = absolute / drawn.length;
            statistics[f * STATISTICS + 1] = Math.sqrt(squares / (drawn.length - 1));
            statistics[f * STATISTICS + 2] = mean;
        }
        return statistics;
    }
}
