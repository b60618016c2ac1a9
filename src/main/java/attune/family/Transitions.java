package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Uncertainty;
import attune.mechanism.VigilanceParameters;
import java.util.Arrays;

/**
 * What an infant has learned of the order in which care lapses: after the last two lapses of a caregiver, which comes next, and how
 * uncertain that is. One table for all caregivers; where each of them stands in its own order is kept apart.
 */
public final class Transitions extends Replica<Transitions> {
    private static final int UNSEEN = -1;
    private static final int PAIRS = CareState.LAPSES * CareState.LAPSES;

    private final VigilanceParameters p;
    private double[] counts = new double[PAIRS * CareState.LAPSES];
    private int[] last;
    private int[] before;
    private double uncertainty = 1;

    Transitions(int caregivers, VigilanceParameters p) {
        this.p = p;
        Arrays.fill(counts, p.prior());
        last = new int[caregivers];
        before = new int[caregivers];
        Arrays.fill(last, UNSEEN);
        Arrays.fill(before, UNSEEN);
    }

    /** Entropy of the next lapse given the last two, as learned, from 0 to 1: a mean over the lapses remembered. */
    public double uncertainty() {
        return uncertainty;
    }

    /** A caregiver has lapsed. */
    void saw(int caregiver, int lapse) {
        if (before[caregiver] != UNSEEN) {
            Uncertainty.count(counts, pair(caregiver), lapse, CareState.LAPSES, p);
        }
        before[caregiver] = last[caregiver];
        last[caregiver] = lapse;
        if (before[caregiver] != UNSEEN) {
            uncertainty = Uncertainty.followed(
                    uncertainty, Uncertainty.entropy(counts, pair(caregiver), CareState.LAPSES), p);
        }
    }

    private int pair(int caregiver) {
        return before[caregiver] * CareState.LAPSES + last[caregiver];
    }

    @Override
    protected void part() {
        counts = counts.clone();
        last = last.clone();
        before = before.clone();
    }
}
