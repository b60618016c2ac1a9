package attune.patterns;

import java.util.List;
import java.util.function.Function;

/** The same contrast in infants who lack one mechanism. */
final class Lesion {
    private final List<String> mechanisms;

    private Lesion(List<String> mechanisms) {
        this.mechanisms = mechanisms;
    }

    /** Mechanisms that are switched off together, by the names of their switches. */
    static Lesion of(String... mechanisms) {
        return new Lesion(List.of(mechanisms));
    }

    /** The contrast that {@code pattern} draws from a cohort, without the mechanisms. */
    Contrast in(Function<Cohort, Contrast> pattern, Cohort cohort) {
        Cohort without = cohort;
        for (String mechanism : mechanisms) {
            without = without.without(mechanism);
        }
        return pattern.apply(without);
    }
}
