package attune.family;

import attune.mechanism.RoutineParameters;

/**
 * When a caregiver is on duty in the course of one day: through the night that ends in the morning, for a part of the day, and
 * through the night that begins in the evening.
 */
final class Duty extends Replica<Duty> {
    private boolean before;
    private double from;
    private double until;
    private boolean after;
    private double morning;
    private double nightfall;

    /** Sets the part of the day, in minutes of it. */
    void day(double begins, double ends) {
        from = begins;
        until = ends;
    }

    /**
     * Sets the nights.
     *
     * @param last whether the night that ends in the morning is this caregiver's
     * @param next whether the one that begins in the evening is
     */
    void nights(boolean last, boolean next) {
        before = last;
        after = next;
    }

    /** Sets between what minutes of the day it is no night. */
    void frame(RoutineParameters p) {
        morning = 60 * p.morning();
        nightfall = Math.min(Family.DAY, 60 * (p.morning() + p.waking()));
    }

    /** Whether the night that ended this morning was this caregiver's. */
    boolean hadTheNight() {
        return before;
    }

    /** Whether on duty at a minute of the day. */
    boolean at(double minute) {
        return minute >= from && minute < until || before && minute < morning || after && minute >= nightfall;
    }

    /** The next minute of the day at which duty may begin or end; infinite when there is none. */
    double change(double minute) {
        double next = Double.POSITIVE_INFINITY;
        next = morning > minute ? Math.min(next, morning) : next;
        next = nightfall > minute ? Math.min(next, nightfall) : next;
        next = from > minute ? Math.min(next, from) : next;
        return until > minute ? Math.min(next, until) : next;
    }
}
