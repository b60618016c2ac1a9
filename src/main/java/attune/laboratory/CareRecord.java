package attune.laboratory;

import attune.family.Family;
import attune.family.Infant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an observer writes down who looks at every tick: each signal of the infant with what became of it, and how the main
 * caregiver is while near. A signal begins with a bid while nobody holds the infant, and ends with somebody's answer or,
 * unanswered, with the distress; one that ends by itself very soon is no missed signal. It is judged by behaviour alone: how soon the answer came, and in what state.
 */
final class CareRecord {
    private final Family family;
    private final Infant infant;
    private final ObservationParameters p;
    private final List<Double> qualities = new ArrayList<>();
    private double signalled;
    private double answers;
    private double latency;
    private int open;
    private double openSince;
    private int answered;
    private int signals;
    private double waited;
    private double near;
    private double worth;

    CareRecord(Family family, int infant, ObservationParameters p) {
        this.family = family;
        this.infant = family.infants[infant];
        this.p = p;
        begin();
    }

    /** Begins to look: what was before is not counted. */
    void begin() {
        signalled = infant.diary.signalled;
        answers = infant.diary.answers;
        latency = infant.diary.latency;
    }

    /** Looks at the tick that has just passed. */
    void look(double minutes) {
        int begun = (int) (infant.diary.signalled - signalled);
        int met = (int) (infant.diary.answers - answers);
        double wait = met > 0 ? (infant.diary.latency - latency) / met : 0;
        begin();
        if (begun > 0) {
            openSince = family.time();
        }
        open += begun;
        for (int i = 0; i < met && open > 0; i++) {
            open--;
            answer(wait);
        }
        int waiting = infant.episode.open && infant.heldBy < 0 ? 1 : 0;
        while (open > waiting) {
            open--;
            unanswered();
        }
        int c = family.primary;
        if (!infant.isAsleep() && infant.isNear(c)) {
            near += minutes;
            worth += minutes * p.worth(infant.seen(c));
        }
    }

    /** Ends looking: a signal still waiting has gone unanswered, unless it has only just begun. */
    void end() {
        if (open > 0) {
            unanswered();
        }
        open = 0;
    }

    private void answer(double wait) {
        signals++;
        answered++;
        waited += wait;
        int by = infant.heldBy < 0 ? family.primary : infant.heldBy;
        if (by == family.primary) {
            qualities.add(p.prompt(wait) * p.worth(infant.seen(by)));
        }
    }

    private void unanswered() {
        if (family.time() - openSince < p.brief()) {
            return;
        }
        signals++;
        qualities.add(0.0);
    }

    /** Signals seen from beginning to end. */
    int signals() {
        return signals;
    }

    /** Share of signals that somebody answered; NaN without signals. */
    double answered() {
        return signals == 0 ? Double.NaN : (double) answered / signals;
    }

    /** Mean minutes from signal to answer; NaN without an answer. */
    double latency() {
        return answered == 0 ? Double.NaN : waited / answered;
    }

    /** Signals the main caregiver answered or nobody did. */
    int responses() {
        return qualities.size();
    }

    /** Mean quality of the main caregiver's responses, 0 to 1; NaN without any. */
    double quality() {
        return qualities.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** Variance of the quality from response to response (n - 1 below); NaN with fewer than two. */
    double variance() {
        double mean = quality();
        int n = qualities.size();
        return n < 2
                ? Double.NaN
                : qualities.stream().mapToDouble(q -> (q - mean) * (q - mean)).sum() / (n - 1);
    }

    /** How the main caregiver was while near and the infant awake, 0 to 1; NaN when never near. */
    double manner() {
        return near == 0 ? Double.NaN : worth / near;
    }

    /** What a rater would say without error, from 1 to 9; NaN when there was nothing to rate. */
    double sensitivity() {
        double response = quality();
        double manner = manner();
        double score = Double.isNaN(response)
                ? manner
                : Double.isNaN(manner) ? response : p.signals() * response + (1 - p.signals()) * manner;
        return 1 + 8 * score;
    }
}
