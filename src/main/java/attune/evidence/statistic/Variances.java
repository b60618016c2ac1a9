package attune.evidence.statistic;

/** Where variance lies. */
final class Variances {
    private Variances() {}

    /**
     * The share of variance within caregivers, percent: 1 - ICC of a random-intercept model, by the analysis of variance
     * for groups of unequal size.
     *
     * @param mean a caregiver's mean over episodes
     * @param variance its variance over episodes, with n - 1 below
     * @param episodes how many there were
     */
    static double within(double[] mean, double[] variance, double[] episodes) {
        double[][] read = Columns.complete(new double[][] {mean, variance, episodes});
        int groups = 0;
        double all = 0;
        double squares = 0;
        double sum = 0;
        double withinSum = 0;
        for (int i = 0; i < read[0].length; i++) {
            double n = read[2][i];
            if (n >= 2) {
                groups++;
                all += n;
                squares += n * n;
                sum += n * read[0][i];
                withinSum += (n - 1) * read[1][i];
            }
        }
        if (groups < 2) {
            return Double.NaN;
        }
        double grand = sum / all;
        double betweenSum = 0;
        for (int i = 0; i < read[0].length; i++) {
            if (read[2][i] >= 2) {
                betweenSum += read[2][i] * (read[0][i] - grand) * (read[0][i] - grand);
            }
        }
        double within = withinSum / (all - groups);
        double size = (all - squares / all) / (groups - 1);
        double between = Math.max(0, (betweenSum / (groups - 1) - within) / size);
        return 100 * within / (within + between);
    }
}
