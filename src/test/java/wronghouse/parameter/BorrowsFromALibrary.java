package wronghouse.parameter;

import org.apache.commons.math3.special.Erf;

/** Should stand on the JDK alone. */
final class BorrowsFromALibrary {
    private BorrowsFromALibrary() {}

    static double area(double x) {
        return Erf.erf(x);
    }
}
