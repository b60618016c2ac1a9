package attune.laboratory;

/**
 * What a coder makes of both reunions of a Strange Situation: the scales of interactive behaviour (Ainsworth et al. 1978), 1 to
 * 7, disorganization (Main and Solomon 1990), 1 to 9, and the class they give.
 *
 * <p>Each scale follows the share of the time for which the behaviour was shown, mean of both reunions, with the coder's error
 * on it. The rule by which scales give a class is declared in {@code docs/attachment-rule.md}; it was frozen before the
 * evidence was first looked at, and nothing is fitted to it.
 */
record AttachmentScales(double proximity, double contact, double avoidance, double resistance, double disorganization) {
    /** Disorganization from which on a visit is classed D. */
    static final double DISORGANIZED = 5;

    /** Avoidance or resistance from which on a visit is classed A or C: the middle of the scale. */
    static final double MARKED = 4;

    private static final int TOP = 7;
    private static final int TOP_DISORGANIZED = 9;

    /** Codes two reunions, with the errors of the visit's coder. */
    static AttachmentScales coded(ReunionCoder first, ReunionCoder second, Visit visit) {
        StrangeSituationParameters p = visit.parameters().strangeSituation();
        return new AttachmentScales(
                scale(first.proximity() + second.proximity(), TOP, p.error(), visit),
                scale(first.contact() + second.contact(), TOP, p.error(), visit),
                scale(first.avoidance() + second.avoidance(), TOP, p.error(), visit),
                scale(first.resistance() + second.resistance(), TOP, p.error(), visit),
                scale(
                        first.disorganization() + second.disorganization(),
                        TOP_DISORGANIZED,
                        p.disorganizationError(),
                        visit));
    }

    private static double scale(double shares, int top, double error, Visit visit) {
        double utmost = visit.parameters().strangeSituation().utmost();
        double coded = 1 + (top - 1) * Math.min(1, shares / 2 / utmost);
        return Math.max(1, Math.min(top, coded + visit.error(error)));
    }

    /** Security, 1 to 7: seeking and keeping contact against avoiding and resisting it. */
    double security() {
        return 4 + (proximity + contact - avoidance - resistance) / 4;
    }

    /** The class. */
    AttachmentClass classified() {
        if (disorganization >= DISORGANIZED) {
            return AttachmentClass.D;
        }
        if (avoidance >= MARKED && avoidance >= resistance) {
            return AttachmentClass.A;
        }
        return resistance >= MARKED ? AttachmentClass.C : AttachmentClass.B;
    }
}
