package attune.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.MathArrays;

/**
 * {@code kind: latin-hypercube}: the range of every factor is cut into as many parts as there are points, and every part
 * holds one point. Of several draws the one whose nearest two points are farthest apart is taken and improved ({@link
 * Spreading}). Points stand in the order drawn, which is random; they depend on the seed only, on every JDK.
 *
 * <p>With constraints a larger hypercube is drawn, large enough that as many points as asked for meet them.
 */
final class LatinHypercube {
    private static final int DRAWS = 20;

    /** The largest hypercube that is drawn to find enough points that meet the constraints. */
    private static final int LARGEST = 2_000_000;

    private final DesignRequest request;
    private final Constraints constraints;
    private final int points;
    private final RandomGenerator luck;

    private LatinHypercube(DesignRequest request, Constraints constraints, int points, long seed) {
        this.request = request;
        this.constraints = constraints;
        this.points = points;
        this.luck = new MersenneTwister(seed);
    }

    static Optional<Design> read(DesignRequest request) {
        int points = request.whole("points", 1, ExperimentReader.MOST_RUNS, "points: 64");
        long seed = request.ownSeed();
        Optional<Constraints> constraints = request.constraints(request.factors());
        if (!request.ranged() || constraints.isEmpty() || !request.problems().none()) {
            return Optional.empty();
        }
        return new LatinHypercube(request, constraints.get(), points, seed).draw();
    }

    private Optional<Design> draw() {
        int size = points;
        List<double[]> best = allowed(draw(size));
        while (best.size() < points) {
            int most = (int) Math.min(LARGEST, 1000L * points);
            if (size >= most) {
                constraints.refuse(
                        size,
                        "of " + size + " points drawn only " + best.size() + " meet the constraints, and " + points
                                + " are asked for",
                        request.problems());
                return Optional.empty();
            }
            double rate = Math.max(best.size(), 0.5) / size;
            size = (int) Math.min(most, Math.max(size + 1, Math.ceil(1.1 * points / rate)));
            best = allowed(draw(size));
        }
        int broken = size - best.size();
        best = best.subList(0, points);
        if (points <= Spreading.MOST_POINTS) {
            double apart = Spreading.nearest(best);
            for (int i = 1; i < DRAWS; i++) {
                List<double[]> other = allowed(draw(size));
                int otherBroken = size - other.size();
                if (other.size() >= points && Spreading.nearest(other.subList(0, points)) > apart) {
                    best = other.subList(0, points);
                    apart = Spreading.nearest(best);
                    broken = otherBroken;
                }
            }
            new Spreading(best, point -> constraints.none() || constraints.allow(row(point)), luck).improve();
        }
        return Optional.of(
                request.made(request.factors(), best.stream().map(this::row).toList(), broken));
    }

    /** A Latin hypercube of so many points, every value at random within its part. */
    private List<double[]> draw(int size) {
        int factors = request.factors().size();
        List<double[]> drawn = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            drawn.add(new double[factors]);
        }
        for (int f = 0; f < factors; f++) {
            int[] parts = MathArrays.natural(size);
            MathArrays.shuffle(parts, luck);
            for (int i = 0; i < size; i++) {
                drawn.get(i)[f] = (parts[i] + luck.nextDouble()) / size;
            }
        }
        return drawn;
    }

    private List<double[]> allowed(List<double[]> drawn) {
        constraints.startAgain();
        return constraints.none()
                ? drawn
                : drawn.stream().filter(point -> constraints.allow(row(point))).toList();
    }

    private List<Level> row(double[] point) {
        return request.row(point);
    }
}
