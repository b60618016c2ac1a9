package attune.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * {@code kind: sobol-sequence}: points of Sobol's sequence (Joe and Kuo's directions, not scrambled), in its order. It
 * starts at the point numbered {@code skip}; unless that is written, at the least power of two that is not below {@code
 * points}. So a power of two of points is as even as it can be, and the sequence's first point, at which every factor is
 * at its lower end, is not among them.
 *
 * <p>With constraints the sequence goes on until as many points as asked for meet them.
 */
final class SobolSequence {
    private static final int MOST_FACTORS = 1000;
    private static final int MOST_DRAWN = 2_000_000;

    private SobolSequence() {}

    static Optional<Design> read(DesignRequest request) {
        int points = request.whole("points", 1, ExperimentReader.MOST_RUNS, "points: 64");
        int aligned = Integer.highestOneBit(Math.max(1, 2 * points - 1));
        int skip = request.block().take("skip").isEmpty() ? aligned : request.whole("skip", 0, 1 << 30, "skip: 64");
        Optional<Constraints> constraints = request.constraints(request.factors());
        if (!request.ranged() || constraints.isEmpty() || !request.problems().none()) {
            return Optional.empty();
        }
        int factors = request.factors().size();
        if (factors > MOST_FACTORS) {
            request.problems()
                    .add(
                            request.block().origin(),
                            "a sobol-sequence has at most " + MOST_FACTORS + " factors, and " + factors
                                    + " vary; write kind: latin-hypercube");
            return Optional.empty();
        }
        return draw(request, constraints.get(), points, skip);
    }

    private static Optional<Design> draw(DesignRequest request, Constraints constraints, int points, int skip) {
        SobolSequenceGenerator sequence =
                new SobolSequenceGenerator(request.factors().size());
        double[] point = sequence.skipTo(skip);
        long most = Math.min(MOST_DRAWN, 1000L * points);
        List<List<Level>> rows = new ArrayList<>();
        long broken = 0;
        while (rows.size() < points) {
            List<Level> row = request.row(point);
            if (constraints.allow(row)) {
                rows.add(row);
            } else if (++broken + rows.size() >= most) {
                constraints.refuse(
                        most,
                        "of " + most + " points drawn only " + rows.size() + " meet the constraints, and " + points
                                + " are asked for",
                        request.problems());
                return Optional.empty();
            }
            point = sequence.nextVector();
        }
        return Optional.of(request.made(request.factors(), rows, broken));
    }
}
