package attune.laboratory;

import attune.family.Family;
import java.util.List;

/**
 * Observers at home. Visits look at an hour each of the infant's waking day, and a rater scores the main caregiver's
 * sensitivity from what was seen. A recorder that runs from waking to bedtime on the first day tells how the quality of
 * responses goes up and down within a day. The family lives on as always; it does not behave differently when watched.
 */
public final class HomeObservation implements Instrument {
    private static final Columns COLUMNS = new Columns("home-observation");

    static final Outcome SENSITIVITY = COLUMNS.even(
                    "sensitivity",
                    "[scale 1-9]",
                    "Rated sensitivity of the main caregiver over the visits, with a rater's error.",
                    Better.HIGHER,
                    "signals are answered sooner and better")
            .within(1, 9)
            .unreadWhen("the caregiver was never near and the infant never called");

    static final Outcome LATENCY = COLUMNS.tailed(
                    "latency_min",
                    "min",
                    "Mean minutes from signal to answer in the visits.",
                    Better.NEITHER,
                    "help comes sooner; too complete help leaves nothing to practise")
            .within(0, 1440)
            .unreadWhen("no signal was answered");

    static final Outcome ANSWERED = COLUMNS.share(
                    "answered",
                    "Share of the infant's signals in the visits that somebody answered.",
                    Better.HIGHER,
                    "signals bring somebody")
            .unreadWhen("the infant gave no signal");

    static final Outcome SIGNALS = COLUMNS.tailed(
                    "signals",
                    "[count]",
                    "Signals of the infant seen in the visits.",
                    Better.NEITHER,
                    "few signals are comfort, or signals given up")
            .within(0, 10_000);

    static final Outcome DAY_RESPONSES = COLUMNS.tailed(
                    "day_responses",
                    "[count]",
                    "Signals of one whole day that the main caregiver answered or nobody did.",
                    Better.NEITHER,
                    "few signals are comfort, or signals given up")
            .within(0, 10_000);

    static final Outcome DAY_QUALITY = COLUMNS.even(
                    "day_quality",
                    "[0-1]",
                    "Mean quality of those responses: how soon they came, and in what state.",
                    Better.HIGHER,
                    "signals are answered sooner and better")
            .within(0, 1)
            .unreadWhen("the day had no such signal");

    static final Outcome DAY_VARIANCE = COLUMNS.tailed(
                    "day_variance",
                    "[variance]",
                    "Variance of the quality from response to response within that day.",
                    Better.NEITHER,
                    "all caregivers vary within a day")
            .within(0, 1)
            .unreadWhen("the day had fewer than two such signals");

    @Override
    public String word() {
        return "home-observation";
    }

    @Override
    public String meaning() {
        return "Visits to the home and a day-long recording: rated sensitivity, latency and share of answers (scales after"
                + " Ainsworth et al. 1978; day-long recording after de Barbaro et al.).";
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(SENSITIVITY, LATENCY, ANSWERED, SIGNALS, DAY_RESPONSES, DAY_QUALITY, DAY_VARIANCE);
    }

    @Override
    public void look(Visit visit, Readings found) {
        ObservationParameters p = visit.parameters().observation();
        Family life = visit.home();
        double sensitivity = 0;
        double latency = 0;
        double answers = 0;
        int rated = 0;
        int signals = 0;
        for (int i = 0; i < p.visits(); i++) {
            CareRecord seen = visited(life.copy(), visit, p);
            if (!Double.isNaN(seen.sensitivity())) {
                sensitivity += seen.sensitivity();
                rated++;
            }
            signals += seen.signals();
            if (seen.signals() > 0) {
                double answered = Math.rint(seen.answered() * seen.signals());
                answers += answered;
                latency += answered > 0 ? answered * seen.latency() : 0;
            }
            life.liveDay(visit.tick());
        }
        double error = visit.error(p.error());
        found.put(SENSITIVITY, rated == 0 ? Double.NaN : Math.min(9, Math.max(1, sensitivity / rated + error)));
        found.put(LATENCY, answers == 0 ? Double.NaN : latency / answers);
        found.put(ANSWERED, signals == 0 ? Double.NaN : answers / signals);
        found.put(SIGNALS, signals);
        CareRecord day = recorded(visit, p);
        found.put(DAY_RESPONSES, day.responses());
        found.put(DAY_QUALITY, day.quality());
        found.put(DAY_VARIANCE, day.variance());
    }

    /** What is seen in one visit: it lasts until the infant has been awake for long enough, or goes to bed. */
    private static CareRecord visited(Family home, Visit visit, ObservationParameters p) {
        home.beginDay();
        home.live(whole(60 * p.from(), visit.tick()), visit.tick());
        CareRecord record = new CareRecord(home, visit.number(), p);
        double awake = 0;
        double bedtime = home.infants[visit.number()].bedtime();
        for (double t = 60 * p.from(); t < bedtime && awake < p.minutes(); t += Session.TICK) {
            home.live(Session.TICK, Session.TICK);
            record.look(Session.TICK);
            awake += home.infants[visit.number()].isAsleep() ? 0 : Session.TICK;
        }
        record.end();
        return record;
    }

    /** What a recorder notes from waking to bedtime. */
    private static CareRecord recorded(Visit visit, ObservationParameters p) {
        Family home = visit.home();
        home.beginDay();
        double waking = whole(home.infants[visit.number()].wakeTime(), visit.tick());
        home.live(waking, visit.tick());
        CareRecord record = new CareRecord(home, visit.number(), p);
        double bedtime = home.infants[visit.number()].bedtime();
        for (double t = waking; t < bedtime; t += Session.TICK) {
            home.live(Session.TICK, Session.TICK);
            record.look(Session.TICK);
        }
        record.end();
        return record;
    }

    /** Minutes, at most so many, that are a whole number of ticks. */
    static double whole(double minutes, double tick) {
        return tick * Math.floor(minutes / tick);
    }
}
