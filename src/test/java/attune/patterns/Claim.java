package attune.patterns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A pattern as a claim that can fail: a contrast drawn from any cohort, the direction in which it is to lie, and the
 * smallest effect beyond which its whole interval has to lie.
 *
 * @param name what is claimed, for the log
 * @param contrast draws the contrast from a cohort of families; what the cohort lacks, the contrast lacks
 * @param smallest smallest effect that counts, with the sign of the direction claimed
 */
record Claim(String name, Function<Cohort, Contrast> contrast, double smallest) {

    /** The claim that something rises. */
    static Claim rises(String name, Function<Cohort, Contrast> contrast) {
        return new Claim(name, contrast, ContrastAssert.SMALL);
    }

    /** The claim that something falls. */
    static Claim falls(String name, Function<Cohort, Contrast> contrast) {
        return new Claim(name, contrast, -ContrastAssert.SMALL);
    }

    private ContrastAssert in(Cohort families, String where) {
        return ContrastAssert.assertThat(contrast.apply(families)).as(name + where);
    }

    /** It holds in the declared population at the default parameters. */
    void holds() {
        in(Cohort.families(), "").isBeyond(smallest);
    }

    /** It does not come out yet: this fails on the day it does. */
    void isMissing() {
        in(Cohort.families(), " (missing)").isNotBeyond(smallest);
    }

    /** The lesion: it is gone in infants and families who lack these mechanisms. */
    void isGoneWithout(String... mechanisms) {
        Cohort lesioned = Cohort.families();
        for (String mechanism : mechanisms) {
            lesioned = lesioned.without(mechanism);
        }
        in(lesioned, " without " + String.join(", ", mechanisms)).isNotBeyond(smallest);
    }

    /** The lesion by a parameter: it is gone where the parameter has this value. */
    void isGoneWhere(String parameter, double value) {
        in(Cohort.families().set(parameter, value), " where " + parameter + " is " + value)
                .isNotBeyond(smallest);
    }

    /** The lesion by cut arrows: it is gone where these parameters, by which one thing acts on another, are 0. */
    void isGoneWhereNothing(String... parameters) {
        Cohort lesioned = Cohort.families();
        for (String parameter : parameters) {
            lesioned = lesioned.set(parameter, 0);
        }
        in(lesioned, " where " + String.join(", ", parameters) + (parameters.length == 1 ? " is 0" : " are 0"))
                .isNotBeyond(smallest);
    }

    /**
     * It holds at ten sets of parameters drawn around the defaults, each a test of its own.
     *
     * @param missing numbers of the sets at which it does not: there the test fails on the day it does
     */
    Stream<DynamicTest> holdsAround(Integer... missing) {
        List<Integer> numbers =
                Neighbourhood.models().map(Neighbourhood.Numbered::number).toList();
        if (!numbers.containsAll(List.of(missing))) {
            throw new IllegalArgumentException("there are sets " + numbers + ", not all of " + List.of(missing));
        }
        return Neighbourhood.models()
                .map(set -> DynamicTest.dynamicTest(name + ", " + set.name(), () -> {
                    ContrastAssert found = in(Cohort.families().model(set.model()), ", " + set.name());
                    if (List.of(missing).contains(set.number())) {
                        found.isNotBeyond(smallest);
                    } else {
                        found.isBeyond(smallest);
                    }
                }));
    }
}
