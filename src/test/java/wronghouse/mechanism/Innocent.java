package wronghouse.mechanism;

/** An equation as it should be: nothing here breaks a rule. */
final class Innocent {
    private Innocent() {}

    /** The sum of the values, each halved; arrays, text and the JDK's arithmetic are nobody's business. */
    static double halves(double[] values, String name) {
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.scalb(value, -1);
        }
        if (Double.isNaN(sum)) {
            throw new IllegalArgumentException(name + " is not a number");
        }
        return sum;
    }
}
