package attune.patterns;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P23: who fears the caregiver freezes and turns away more with the caregiver near than far, and is more disorganized. */
@Tag("cohort")
class P23DefenceByImminenceTest {
    private static final String DISORGANIZATION = "strange_situation_disorganization";

    private static final Claim NEARNESS = Claim.rises(
            "P23 share of an upset frozen or turned away, feared caregiver far to near",
            P23DefenceByImminenceTest::near);
    private static final Claim DISORGANIZED = Claim.rises(
            "P23 disorganization at reunion, normative to frightening care",
            families -> feared(families).against(visited(families), DISORGANIZATION, 12));

    private static Cohort visited(Cohort families) {
        return families.assessed(12).visited("strange-situation", 12);
    }

    private static Cohort feared(Cohort families) {
        return visited(families).care("frightening", 0.05);
    }

    private static Contrast near(Cohort families) {
        Lived lived = feared(families).lived();
        return Contrast.between(
                lived.probe(12, family -> Probes.defence(family, false)),
                lived.probe(12, family -> Probes.defence(family, true)));
    }

    @Test
    void infants_who_fear_the_caregiver_defend_themselves_more_when_the_caregiver_is_near() {
        NEARNESS.holds();
    }

    @Test
    void not_without_fear() {
        NEARNESS.isGoneWithout("fear");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest>
            infants_who_fear_the_caregiver_defend_themselves_more_when_the_caregiver_is_near_around_the_defaults() {
        return NEARNESS.holdsAround();
    }

    @Test
    void defence_feeds_disorganization() {
        DISORGANIZED.holds();
    }

    @Test
    void no_disorganization_without_fear() {
        DISORGANIZED.isGoneWithout("fear");
    }

    @Test
    void no_disorganization_where_fear_moves_no_defence() {
        DISORGANIZED.isGoneWhere("signalling.fear_weight", 0);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> defence_feeds_disorganization_around_the_defaults() {
        return DISORGANIZED.holdsAround();
    }
}
