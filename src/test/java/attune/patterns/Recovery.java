package attune.patterns;

import attune.intervention.Programme;
import attune.intervention.ProgrammeKind;
import attune.laboratory.Better;
import attune.laboratory.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * What rescue at nine months - placement with a trained caregiver, and an end of everyday threat - takes away at 24 months of
 * what poor care under threat does to a twin who stays. Asked of infants to whom that is more than one standard deviation of
 * infants in ordinary care: fully is more than three quarters, not is less than one quarter, partly is between.
 */
final class Recovery {
    private static final double RESCUED = 9;
    private static final double LATER = 24;
    private static final double FULLY = 0.75;
    private static final double NOT = 0.25;

    private Recovery() {}

    static Contrast fully(Cohort families, Outcome outcome) {
        return share(families, outcome, recovered -> recovered >= FULLY);
    }

    static Contrast partly(Cohort families, Outcome outcome) {
        return share(families, outcome, recovered -> recovered >= NOT && recovered < FULLY);
    }

    static Contrast not(Cohort families, Outcome outcome) {
        return share(families, outcome, recovered -> recovered < NOT);
    }

    private static Cohort ordinary(Cohort families) {
        return families.sized(120).assessed(LATER);
    }

    private static Cohort poor(Cohort families) {
        return ordinary(families)
                .care("responsiveness", 0.35)
                .care("stimulation", 0.4)
                .care("harshness", 0.2);
    }

    private static Cohort staying(Cohort families) {
        return poor(families).under(Stress.everyday());
    }

    private static Cohort rescued(Cohort families) {
        Programme.Delivery delivery = new Programme.Delivery(RESCUED, 60 - RESCUED, 12, 1, 0.9, 4);
        return poor(families)
                .under(Stress.everyday(0, RESCUED))
                .offered(new Programme("placement", ProgrammeKind.FOSTER_PLACEMENT, delivery, Optional.empty()));
    }

    private static Contrast share(Cohort families, Outcome outcome, DoublePredicate wanted) {
        double sign = outcome.better() == Better.LOWER ? 1 : -1;
        double[] ordinary = ordinary(families).lived().outcome(outcome, LATER);
        double[] staying = staying(families).lived().outcome(outcome, LATER);
        double[] rescued = rescued(families).lived().outcome(outcome, LATER);
        double sd = new StandardDeviation().evaluate(ordinary);
        double[] is = new double[ordinary.length];
        int n = 0;
        for (int i = 0; i < ordinary.length; i++) {
            double harm = sign * (staying[i] - ordinary[i]);
            if (harm > sd) {
                is[n++] = wanted.test(sign * (staying[i] - rescued[i]) / harm) ? 1 : 0;
            }
        }
        return Contrast.ofShares(new double[n], Arrays.copyOf(is, n));
    }
}
