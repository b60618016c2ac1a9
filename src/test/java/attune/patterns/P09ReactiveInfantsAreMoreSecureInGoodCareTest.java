package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P9: in good care reactive infants are more secure than others: a visit arouses them more, so that they seek contact at reunion, and find it. */
@Tag("cohort")
class P09ReactiveInfantsAreMoreSecureInGoodCareTest {
    private static final Claim SECURE = Claim.rises(
            "P9 security in good care, reactivity .7 to 1.4",
            families -> P09ReactiveInfantsDoBestInGoodCareMissingTest.inGoodCare(families, Outcome.SECURITY));

    @Test
    void in_good_care_reactive_infants_are_more_secure() {
        SECURE.holds();
    }

    @Test
    void not_where_neither_strangers_nor_places_nor_being_left_arouse() {
        SECURE.isGoneWhereNothing("selectivity.stranger", "selectivity.place", "selectivity.separation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> in_good_care_reactive_infants_are_more_secure_around_the_defaults() {
        return SECURE.holdsAround();
    }
}
