package attune.evidence.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The search: first points of Sobol's sequence over the whole range, then CMA-ES (Hansen and Ostermeier 2001) from the best of them.
 * It is the same on every machine, and stops where it is told to; a later one goes on from the ledger.
 */
public final class Search {
    private static final int EXPLORED_PER_KNOB = 10;
    private static final double STEP = 0.2;
    private static final long SEED = 20261122;

    private final Simulator simulator;
    private final Ledger ledger;
    private final BooleanSupplier spent;

    /** @param spent asked before each new evaluation whether the budget is used up */
    public Search(Simulator simulator, Ledger ledger, BooleanSupplier spent) {
        this.simulator = simulator;
        this.ledger = ledger;
        this.spent = spent;
    }

    /** What stops a search when its budget is used up. */
    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Searches until so many evaluations are in the ledger, or the budget is used up.
     *
     * @return whether it came to its end
     */
    public boolean run(int evaluations) throws IOException, InterruptedException {
        try {
            double[] best = explore(evaluations);
            descend(best, evaluations);
            return true;
        } catch (Spent e) {
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw e;
        }
    }

    private double[] explore(int most) {
        int knobs = simulator.knobs().size();
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(knobs);
        sequence.skipTo(1);
        double[] best = new double[knobs];
        Arrays.setAll(
                best,
                k -> simulator.knobs().get(k).share(simulator.knobs().get(k).start()));
        double least = objective(best);
        for (int i = 1; i < Math.min(most, EXPLORED_PER_KNOB * knobs); i++) {
            double[] point = sequence.nextVector();
            double objective = objective(point);
            if (objective < least) {
                least = objective;
                best = point;
            }
        }
        return best;
    }

    private void descend(double[] start, int most) {
        int knobs = simulator.knobs().size();
        int left = most - ledger.used();
        for (int attempt = 0; left > 0; attempt++) {
            double[] low = new double[knobs];
            double[] high = new double[knobs];
            double[] step = new double[knobs];
            Arrays.fill(high, 1);
            Arrays.fill(step, STEP);
            CMAESOptimizer optimizer = new CMAESOptimizer(
                    Integer.MAX_VALUE, 0, true, 0, 3, new Well19937c(SEED + attempt), false, (i, before, now) -> false);
            try {
                optimizer.optimize(
                        new MaxEval(left),
                        new ObjectiveFunction(this::objective),
                        GoalType.MINIMIZE,
                        new InitialGuess(inside(start)),
                        new SimpleBounds(low, high),
                        new CMAESOptimizer.Sigma(step),
                        new CMAESOptimizer.PopulationSize(4 + (int) (3 * Math.log(knobs))));
            } catch (TooManyEvaluationsException e) {
                return;
            }
            // It has converged: what is left is spent on another descent, with other luck.
            left = most - ledger.used();
        }
    }

    private static double[] inside(double[] point) {
        return Arrays.stream(point)
                .map(x -> Math.max(0.001, Math.min(0.999, x)))
                .toArray();
    }

    private double objective(double[] shares) {
        if (spent.getAsBoolean()) {
            throw new Spent();
        }
        List<Knob> knobs = simulator.knobs();
        double[] values = new double[shares.length];
        Arrays.setAll(values, k -> knobs.get(k).at(shares[k]));
        try {
            return ledger.evaluate(values).objective();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
