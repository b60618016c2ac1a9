package attune.laboratory;

/**
 * The standard challenge: ten minutes of a stressor of severity 1, then recovery, with nobody there to help. The cortisol
 * response is read against a copy of the same infant at the same hour without the stressor.
 *
 * @param reactivity rise of arousal from its mean in the two minutes before to its peak
 * @param recoveryMinutes minutes from the end of the stressor to the calm band; at most as long as it is watched
 * @param selfRegulation rate (1/min) at which the excess of arousal falls in the ten minutes after the stressor
 * @param cortisolResponse greatest difference of cortisol to the copy without a stressor within 40 minutes
 */
public record Challenge(double reactivity, double recoveryMinutes, double selfRegulation, double cortisolResponse) {
    /** Carries the challenge out on a copy of the session. */
    public static Challenge of(Session session, ChallengeParameters p) {
        return of(session, p, false);
    }

    /**
     * Carries the challenge out on a copy of the session.
     *
     * @param accompanied whether the caregiver stays near
     */
    public static Challenge of(Session session, ChallengeParameters p, boolean accompanied) {
        Session tested = session.copy();
        Session control = session.copy();
        tested.caregiverPresent(accompanied);
        control.caregiverPresent(accompanied);
        double[] sum = {0};
        tested.run(p.before(), () -> sum[0] += tested.infant().arousal);
        control.run(p.before());
        double before = sum[0] / (p.before() / Session.TICK);
        double[] peak = {before};
        double[] response = {0};
        Runnable look = () -> {
            control.run(Session.TICK);
            peak[0] = Math.max(peak[0], tested.infant().arousal);
            response[0] = Math.max(response[0], tested.infant().hormones.cortisol - control.infant().hormones.cortisol);
        };
        tested.threat(p.severity());
        tested.run(p.lasts(), look);
        tested.threat(0);
        double atEnd = tested.infant().arousal;
        double calm = tested.family().model.arousal().calm();
        double[] recovered = {atEnd <= calm ? 0 : Double.NaN};
        double[] after = {0};
        double[] later = {Double.NaN};
        tested.run(p.watched(), () -> {
            look.run();
            after[0] += Session.TICK;
            double arousal = tested.infant().arousal;
            if (Double.isNaN(recovered[0]) && arousal <= calm) {
                recovered[0] = after[0];
            }
            if (Double.isNaN(later[0]) && after[0] >= p.settling()) {
                later[0] = arousal;
            }
        });
        double recovery = Double.isNaN(recovered[0]) ? p.watched() : recovered[0];
        double excess = Math.max(p.least(), atEnd - before);
        double left = Math.max(p.least(), later[0] - before);
        double rate = StrictMath.log(excess / left) / p.settling();
        return new Challenge(peak[0] - before, recovery, rate, response[0]);
    }
}
