package attune.experiment.design;

import attune.experiment.sensitivity.SaltelliSample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Saltelli sample of the ranges, from which Sobol' indices are estimated: shares of an outcome's variance. With k
 * factors and the dummy a row is k + 3 points, one after another.
 *
 * @param factors the varied parameters, in the order of the file
 * @param sample the points
 * @param seed of the points
 */
public record SobolIndicesDesign(List<Factor> factors, SaltelliSample sample, long seed) implements SensitivityDesign {
    public SobolIndicesDesign {
        factors = List.copyOf(factors);
    }

    /** Reads it: {@code rows}, a power of two, at least 2. */
    static Optional<Design> read(DesignRequest request) {
        int before = request.problems().count();
        int k = request.factors().size() + 1;
        int rows = request.whole("rows", 2, ExperimentReader.MOST_RUNS / (k + 2), "rows: 128");
        if (rows > 0 && Integer.bitCount(rows) != 1) {
            int below = Integer.highestOneBit(rows);
            request.problems()
                    .add(
                            request.block().placeOf("rows"),
                            "rows is " + rows + ", but a Sobol sequence is even only over a power of two; write rows: "
                                    + below + " or rows: " + 2 * below);
        }
        if (k > SaltelliSample.MOST_FACTORS) {
            request.problems()
                    .add(
                            request.block().origin(),
                            k - 1 + " parameters vary; vary at most " + (SaltelliSample.MOST_FACTORS - 1));
        }
        long seed = request.ownSeed();
        if (!SensitivityDesign.possible(request) || request.problems().count() > before) {
            return Optional.empty();
        }
        return Optional.of(new SobolIndicesDesign(request.factors(), SaltelliSample.of(rows, k, seed), seed));
    }

    @Override
    public String kind() {
        return "sobol-indices";
    }

    @Override
    public double[][] cube() {
        return sample.points();
    }

    /** Each row has luck of its own at the point where only the dummy is taken from B. */
    @Override
    public int luck(int point) {
        return sample.swapped(point) == factors.size() ? sample.row(point) + 1 : 0;
    }

    @Override
    public Map<String, Object> size() {
        return Map.of("rows", sample.base());
    }
}
