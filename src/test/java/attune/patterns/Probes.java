package attune.patterns;

import attune.family.Action;
import attune.family.Family;
import attune.family.Infant;
import attune.laboratory.Challenge;
import attune.laboratory.ChallengeParameters;
import attune.laboratory.Session;
import attune.parameter.Settings;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** What is tried on a copy of a family beyond the shipped instruments, each against a second copy to which it is not done. */
final class Probes {
    private static final double DAILY_TICK = 5;
    private static final double WARM_UP = 3;

    private Probes() {}

    /** A visit on the day after. */
    static Session visit(Family family) {
        return Session.open(family, 0, DAILY_TICK);
    }

    /** A visit with the caregiver near, or without. */
    static Session visit(Family family, boolean accompanied) {
        Session visit = visit(family);
        visit.caregiverPresent(accompanied);
        return visit;
    }

    /** Mean rise of arousal over some minutes by something that is done at their beginning. */
    static double rise(Session visit, double minutes, Consumer<Session> done) {
        Session control = visit.copy();
        done.accept(visit);
        double[] sum = {0};
        visit.run(minutes, () -> {
            control.run(Session.TICK);
            sum[0] += visit.infant().arousal - control.infant().arousal;
        });
        return sum[0] / Math.rint(minutes / Session.TICK);
    }

    /** Rise of arousal when a stranger comes in. */
    static double strangerWariness(Family family, boolean accompanied) {
        return rise(visit(family, accompanied), WARM_UP, s -> s.stranger(true));
    }

    /** Rise of arousal when everything around becomes unfamiliar. */
    static double novelty(Family family, boolean accompanied) {
        return rise(visit(family, accompanied), 5, s -> s.unfamiliar(1));
    }

    /** Rise of arousal when the caregiver leaves, in an unfamiliar room. */
    static double separationDistress(Family family) {
        Session visit = visit(family);
        visit.unfamiliar(1);
        visit.run(WARM_UP);
        return rise(visit, WARM_UP, s -> s.caregiverPresent(false));
    }

    /** Share of ten minutes of an upset and the ten after it spent frozen or turned away, with the caregiver near or far. */
    static double defence(Family family, boolean near) {
        Session visit = visit(family, near);
        int[] defended = {0};
        Runnable look = () -> {
            Action action = visit.infant().action;
            defended[0] += action == Action.FREEZE || action == Action.TURN_AWAY ? 1 : 0;
        };
        visit.threat(1);
        visit.run(10, look);
        visit.threat(0);
        visit.run(10, look);
        return defended[0] / Math.rint(20 / Session.TICK);
    }

    /** Standard deviation over four weeks of the minute at which the night's sleep is due. */
    static double irregularity(Family family) {
        Infant x = family.infants[0];
        StandardDeviation bedtimes = new StandardDeviation();
        for (int day = 0; day < 28; day++) {
            family.beginDay();
            bedtimes.increment(x.bedtime());
            family.live(1440, DAILY_TICK);
            family.endDay();
        }
        return bedtimes.getResult();
    }

    /** The cortisol response to the standard challenge, with a caregiver near, or alone. */
    static double cortisolResponse(Family family, boolean accompanied) {
        return Challenge.of(visit(family), Settings.defaults(ChallengeParameters.class), accompanied)
                .cortisolResponse();
    }

    /** Mean arousal in the fifteen minutes after ten hard ones, with a caregiver who comes, or with nobody. */
    static double arousalAfterUpset(Family family, boolean accompanied) {
        Session visit = visit(family, accompanied);
        visit.threat(1);
        visit.run(10);
        visit.threat(0);
        double[] sum = {0};
        visit.run(15, () -> sum[0] += visit.infant().arousal);
        return sum[0] / Math.rint(15 / Session.TICK);
    }

    /** Mean engagement over a week of the moments awake in which arousal lies in a band; NaN when there are few. */
    static double engagement(Family family, double low, double high) {
        Infant x = family.infants[0];
        double sum = 0;
        int moments = 0;
        for (int day = 0; day < 7; day++) {
            family.beginDay();
            for (int i = 0; i < 288; i++) {
                family.live(DAILY_TICK, DAILY_TICK);
                if (!x.isAsleep() && x.arousal >= low && x.arousal < high) {
                    sum += x.engagement;
                    moments++;
                }
            }
            family.endDay();
        }
        return moments < 3 ? Double.NaN : sum / moments;
    }
}
