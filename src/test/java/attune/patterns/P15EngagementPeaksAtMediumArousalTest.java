package attune.patterns;

import attune.laboratory.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P15: engagement peaks at medium arousal; exploration and learning rise with security. */
@Tag("cohort")
class P15EngagementPeaksAtMediumArousalTest {
    private static final Claim ABOVE_LOW =
            Claim.rises("P15 engagement, low to medium arousal", families -> arousal(families, 0, 0.22, 0.3, 0.5));
    private static final Claim ABOVE_HIGH =
            Claim.falls("P15 engagement, medium to high arousal", families -> arousal(families, 0.3, 0.5, 0.7, 3));
    private static final Claim EXPLORE = Claim.rises(
            "P15 exploration, responsiveness .35 to .75", families -> secure(families, Outcome.EXPLORATION));
    private static final Claim LEARN =
            Claim.rises("P15 learning, responsiveness .35 to .75", families -> secure(families, Outcome.LEARNING));

    private static Contrast arousal(Cohort families, double low, double high, double low2, double high2) {
        Lived lived = families.under(Stress.everyday()).lived();
        return Contrast.between(
                lived.probe(12, family -> Probes.engagement(family, low, high)),
                lived.probe(12, family -> Probes.engagement(family, low2, high2)));
    }

    private static Contrast secure(Cohort families, Outcome outcome) {
        return families.care("responsiveness", 0.75).against(families.care("responsiveness", 0.35), outcome, 12);
    }

    @Test
    void engagement_is_higher_at_medium_than_at_low_arousal() {
        ABOVE_LOW.holds();
    }

    @Test
    void engagement_does_not_rise_where_alertness_is_full_at_any_arousal() {
        ABOVE_LOW.isGoneWhereNothing("engagement.drowsy", "engagement.alert");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> engagement_is_higher_at_medium_than_at_low_arousal_around_the_defaults() {
        return ABOVE_LOW.holdsAround();
    }

    @Test
    void engagement_is_lower_at_high_than_at_medium_arousal() {
        ABOVE_HIGH.holds();
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> engagement_is_lower_at_high_than_at_medium_arousal_around_the_defaults() {
        return ABOVE_HIGH.holdsAround();
    }

    @Test
    void exploration_rises_with_responsive_care() {
        EXPLORE.holds();
    }

    @Test
    void exploration_does_not_rise_without_deprivation_and_working_model() {
        EXPLORE.isGoneWithout("deprivation", "working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> exploration_rises_with_responsive_care_around_the_defaults() {
        return EXPLORE.holdsAround();
    }

    @Test
    void learning_rises_with_responsive_care() {
        LEARN.holds();
    }

    @Test
    void learning_does_not_rise_without_deprivation_and_working_model() {
        LEARN.isGoneWithout("deprivation", "working_model");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> learning_rises_with_responsive_care_around_the_defaults() {
        return LEARN.holdsAround();
    }
}
