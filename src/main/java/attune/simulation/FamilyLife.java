package attune.simulation;

import attune.family.Family;
import attune.family.Infant;
import attune.intervention.Enrolment;
import attune.laboratory.Trace;
import attune.laboratory.Week;
import java.util.Arrays;

/** One family of a community: the programmes before each of its days, and the records after it. */
final class FamilyLife {
    private final Family family;
    private final Enrolment[] enrolments;
    private final double[] duty;
    private final Week[] weeks;
    private final double[][][] weekly;
    private final int firstRow;

    /**
     * @param weekly the community's record, {@code [trace][infant][week]}
     * @param firstRow row of this family's first infant in it
     */
    FamilyLife(Family family, Enrolment[] enrolments, double[][][] weekly, int firstRow) {
        this(family, enrolments, family.dutyShare.clone(), new Week[family.infants.length], weekly, firstRow);
        Arrays.setAll(weeks, i -> new Week());
    }

    private FamilyLife(
            Family family, Enrolment[] enrolments, double[] duty, Week[] weeks, double[][][] weekly, int firstRow) {
        this.family = family;
        this.enrolments = enrolments;
        this.duty = duty;
        this.weeks = weeks;
        this.weekly = weekly;
        this.firstRow = firstRow;
    }

    /**
     * A copy that goes on from this evening on its own.
     *
     * @param next the programmes from here on
     * @param record the copy's own record
     */
    FamilyLife branch(Enrolment[] next, double[][][] record) {
        Week[] copied = weeks.clone();
        Arrays.setAll(copied, i -> weeks[i].copy());
        return new FamilyLife(family.copy(), next, duty, copied, record, firstRow);
    }

    Enrolment enrolment(int programme) {
        return enrolments[programme];
    }

    Family family() {
        return family;
    }

    Week week(int infant) {
        return weeks[infant];
    }

    /** The programmes come before the day that is to be lived. */
    void morning() {
        int day = family.day() + 1;
        if (enrolments.length > 0) {
            Enrolment.clear(family, duty);
            for (Enrolment enrolment : enrolments) {
                enrolment.day(family, day);
            }
        }
    }

    /** Records the day that has been lived. */
    void evening() {
        int day = family.day();
        for (int i = 0; i < weeks.length; i++) {
            weeks[i].add(family.infants[i].diary);
            if ((day + 1) % Week.DAYS == 0) {
                record(i, (day + 1) / Week.DAYS - 1);
            }
        }
    }

    private void record(int i, int week) {
        if (week >= weekly[0][0].length) {
            return;
        }
        Infant infant = family.infants[i];
        Week seven = weeks[i];
        for (Trace trace : Trace.values()) {
            weekly[trace.ordinal()][firstRow + i][week] = switch (trace) {
                case AROUSAL -> seven.awakeArousal();
                case CRYING_MIN_PER_DAY -> seven.crying();
                case SLEEP_H -> seven.sleepHours();
                case CORTISOL_MEAN -> seven.cortisol();
                case REACTIVITY_GAIN -> infant.gain;
                case SELF_REGULATION_RATE -> infant.skill;
                case TRUST -> infant.models[family.primary].trust;
                case ANSWERED -> seven.answeredShare();
                case STRAIN -> family.caregivers[family.primary].strain;
            };
        }
    }
}
