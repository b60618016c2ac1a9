package attune.evidence.statistic;

/** Published curves over age. */
final class Curves {
    private Curves() {}

    /** Sleep in 24 hours at an age in months, hours (Galland et al. 2012). */
    static double sleep(double months) {
        return 10.49 - 5.56 * (Math.sqrt(months / 12 / 10) - 0.71);
    }

    /** The greatest departure of a reading's mean from the sleep curve, over ages. */
    static double fromSleep(double[][] columns, double[] months) {
        double greatest = 0;
        for (int i = 0; i < columns.length; i++) {
            double departure = Math.abs(Moments.mean(Columns.read(columns[i])) - sleep(months[i]));
            if (Double.isNaN(departure)) {
                return Double.NaN;
            }
            greatest = Math.max(greatest, departure);
        }
        return greatest;
    }
}
