package wronghouse.mechanism;

import org.apache.commons.math3.special.Erf;

/** Should stand on the JDK and on parameter alone. */
final class BorrowsFromALibrary {
    private BorrowsFromALibrary() {}

    static double area(double x) {
        return Erf.erf(x);
    }
}
