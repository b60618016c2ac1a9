package attune.patterns;

import attune.laboratory.Trace;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P25: infants whose bids are rebuffed signal less of their distress, and are more aroused. */
@Tag("cohort")
class P25InfantsAdaptToRebuffTest {
    private static final Claim QUIET = Claim.falls(
            "P25 share of distress that is cried out, harshness .02 to .4", P25InfantsAdaptToRebuffTest::signalled);
    private static final Claim AROUSED = Claim.rises(
            "P25 arousal awake, harshness .02 to .4",
            families -> rebuffed(families).against(met(families), Trace.AROUSAL, 6, 12));

    private static Cohort met(Cohort families) {
        return families.care("harshness", 0.02);
    }

    private static Cohort rebuffed(Cohort families) {
        return families.care("harshness", 0.4);
    }

    private static Contrast signalled(Cohort families) {
        return Contrast.between(share(met(families)), share(rebuffed(families)));
    }

    private static double[] share(Cohort cohort) {
        double[] crying = cohort.lived().sum(diary -> diary.crying, 6, 12);
        double[] distress = cohort.lived().sum(diary -> diary.distress, 6, 12);
        return IntStream.range(0, crying.length)
                .mapToDouble(i -> crying[i] / distress[i])
                .toArray();
    }

    @Test
    void rebuffed_infants_cry_out_less_of_their_distress() {
        QUIET.holds();
    }

    @Test
    void not_without_a_learned_policy_and_despair() {
        QUIET.isGoneWithout("signal_policy", "despair");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> rebuffed_infants_cry_out_less_of_their_distress_around_the_defaults() {
        return QUIET.holdsAround();
    }

    @Test
    void rebuffed_infants_are_more_aroused() {
        AROUSED.holds();
    }

    /** Those who would rebuff then leave bids unanswered. */
    @Test
    void not_where_no_bid_is_turned_down() {
        AROUSED.isGoneWhereNothing("care.rebuffing_answer");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> rebuffed_infants_are_more_aroused_around_the_defaults() {
        return AROUSED.holdsAround();
    }
}
