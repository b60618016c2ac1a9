package attune.evidence.statistic;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/** The parabola through outcomes of groups at rising doses, by least squares over all infants. */
final class Doses {
    private Doses() {}

    /** Constant, slope and coefficient of the squared dose; empty when there is no parabola to find. */
    private static double[] parabola(List<double[][]> groups, double[] doses) {
        double[][] columns = new double[groups.size()][];
        Arrays.setAll(columns, g -> Columns.read(groups.get(g)[0]));
        int n = Arrays.stream(columns).mapToInt(column -> column.length).sum();
        if (n < 4) {
            return new double[0];
        }
        double[] y = new double[n];
        double[][] x = new double[n][];
        int row = 0;
        for (int g = 0; g < columns.length; g++) {
            for (double value : columns[g]) {
                y[row] = value;
                x[row++] = new double[] {doses[g], doses[g] * doses[g]};
            }
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        try {
            regression.newSampleData(y, x);
            return regression.estimateRegressionParameters();
        } catch (SingularMatrixException e) {
            return new double[0];
        }
    }

    /** The coefficient of the squared dose. */
    static double quadratic(List<double[][]> groups, double[] doses) {
        double[] b = parabola(groups, doses);
        return b.length == 0 ? Double.NaN : b[2];
    }

    /** The dose at which the parabola turns. */
    static double vertex(List<double[][]> groups, double[] doses) {
        double[] b = parabola(groups, doses);
        return b.length == 0 || b[2] == 0 ? Double.NaN : -b[1] / (2 * b[2]);
    }
}
