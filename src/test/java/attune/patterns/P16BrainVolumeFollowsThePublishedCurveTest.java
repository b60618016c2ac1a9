package attune.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.laboratory.Outcome;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P16: brain volume doubles in the first year and slows; regions mature in order; deprivation slows it. */
@Tag("cohort")
class P16BrainVolumeFollowsThePublishedCurveTest {
    private static final Claim DEPRIVED = Claim.falls(
            "P16 brain volume at 12 months, little stimulation", P16BrainVolumeFollowsThePublishedCurveTest::deprived);

    private static Contrast deprived(Cohort families) {
        return families.care("stimulation", 0.3).against(families, Outcome.BRAIN_VOLUME, 12);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Test
    void little_stimulation_slows_brain_growth() {
        DEPRIVED.holds();
    }

    @Test
    void not_without_deprivation() {
        DEPRIVED.isGoneWithout("deprivation");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> little_stimulation_slows_brain_growth_around_the_defaults() {
        return DEPRIVED.holdsAround();
    }

    /** Knickmeyer et al. 2008: 101 % in the first year, 15 % in the second, from magnetic resonance at 2-4 weeks. */
    @Test
    void volume_doubles_in_the_first_year_and_gains_a_seventh_in_the_second() {
        Lived lived = Cohort.families().assessed(0.7, 6, 12, 24, 36).lived();
        double start = mean(lived.outcome(Outcome.BRAIN_VOLUME, 0.7));
        double year = mean(lived.outcome(Outcome.BRAIN_VOLUME, 12));
        double two = mean(lived.outcome(Outcome.BRAIN_VOLUME, 24));
        System.out.println("P16 volume: first year x" + year / start + ", second year x" + two / year);
        assertThat(year / start).isCloseTo(2.01, within(0.15));
        assertThat(two / year).isCloseTo(1.15, within(0.05));
    }

    @Test
    void brainstem_matures_before_limbic_regions_and_these_before_the_cortex() {
        Lived lived = Cohort.families().assessed(0.7, 6, 12, 24, 36).lived();
        double[] grown = new double[3];
        for (int region = 0; region < grown.length; region++) {
            int r = region;
            double birth = new double[] {0.15, 0.25, 0.6}[r];
            double[] six = lived.probe(6, family -> family.infants[0].brain[r]);
            double[] late = lived.probe(36, family -> family.infants[0].brain[r]);
            grown[r] = (mean(six) - birth) / (mean(late) - birth);
        }
        System.out.println("P16 share of three years' growth done at 6 months: " + Arrays.toString(grown));
        assertThat(grown[0]).isGreaterThan(grown[1] + 0.05);
        assertThat(grown[1]).isGreaterThan(grown[2] + 0.05);
    }
}
