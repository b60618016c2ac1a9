package attune.family;

import attune.mechanism.Decay;
import attune.mechanism.SignallingParameters;
import java.util.Arrays;

/**
 * What an infant does about its distress: a mixture of reflex and of learned values of acts (semi-Markov Q-learning at
 * events). A situation is who is turned to, whether they hold or are in reach, and how high arousal is.
 */
public final class SignalPolicy extends Replica<SignalPolicy> {
    private static final int SITUATIONS = 6;
    private static final Action[] CHOICES = {
        Action.QUIET,
        Action.FUSS,
        Action.CRY,
        Action.FREEZE,
        Action.TURN_AWAY,
        Action.APPROACH,
        Action.CLING,
        Action.RESIST
    };
    private static final int QUIET = 0;
    private static final int FUSS = 1;
    private static final int CRY = 2;
    private static final int FREEZE = 3;
    private static final int TURN_AWAY = 4;
    private static final int APPROACH = 5;
    private static final int CLING = 6;
    private static final int RESIST = 7;

    private double[] values;

    /** By situation and act: the factor by which the learned value makes the act likelier, {@code exp(sharpness value)}. */
    private double[] odds;

    private double[] weights = new double[CHOICES.length];
    private final double[] costs;
    private Pushes pushes;
    private int last = -1;
    private double since;
    private double penalty;

    /** Vigour of learned signals, 0 to 1: follows what signalling has brought. Reflex does not tire. */
    public double vigour = 1;

    SignalPolicy(int caregivers, SignallingParameters p) {
        pushes = new Pushes(p);
        costs = Arrays.stream(Action.ALL).mapToDouble(act -> cost(act, p)).toArray();
        values = new double[caregivers * SITUATIONS * Action.COUNT];
        odds = new double[values.length];
        Arrays.fill(odds, 1);
    }

    /** Where an infant stands when it chooses. */
    static int situation(int caregiver, boolean held, boolean inReach, boolean high) {
        return (caregiver * SITUATIONS + (held ? 0 : inReach ? 2 : 4) + (high ? 1 : 0)) * Action.COUNT;
    }

    /** Learned value of an act in a situation, in arousal; 0 before anything is learned, negative after. */
    public double value(int situation, Action action) {
        return values[situation + action.ordinal()];
    }

    /** Adds what a stretch of time cost: arousal above the band, and the act itself. */
    void suffer(double excessMinutes, double minutes, Action action) {
        penalty += excessMinutes + minutes * costs[action.ordinal()];
    }

    private static double cost(Action action, SignallingParameters p) {
        return switch (action) {
            case FUSS -> p.fussCost();
            case CRY -> p.cryCost();
            case APPROACH, TURN_AWAY, RESIST -> p.moveCost();
            default -> 0;
        };
    }

    /**
     * Chooses an act, and learns about the one before.
     *
     * @param reflex weight of reflex against learning, 0 to 1
     * @param urge what is added to the choice of approach or clinging by trust and need
     * @param fear what fear adds to turning away, freezing and, in arms, resisting: flight, freeze, fight
     * @param rejection what the expectation to be turned down adds to turning away
     * @param doubt what not knowing what to expect adds to resisting
     */
    Action choose(
            double time,
            int situation,
            boolean held,
            boolean inReach,
            boolean mobile,
            boolean high,
            double reflex,
            double urge,
            double fear,
            double rejection,
            double doubt,
            double plasticity,
            double uniform,
            SignallingParameters p) {
        pushes.feel(fear, rejection, held ? doubt : 0);
        double drawn = inReach ? Decay.exp(urge) : 1;
        double sum = weigh(situation, Action.QUIET, QUIET, 1);
        sum += weigh(situation, Action.FUSS, FUSS, vigour);
        sum += weigh(situation, Action.CRY, CRY, vigour);
        sum += weigh(situation, Action.FREEZE, FREEZE, pushes.freezing);
        sum += weigh(situation, Action.TURN_AWAY, TURN_AWAY, inReach && !held ? pushes.averting : 0);
        sum += weigh(situation, Action.APPROACH, APPROACH, inReach && !held && mobile ? drawn : 0);
        sum += weigh(situation, Action.CLING, CLING, held ? drawn : 0);
        sum += weigh(situation, Action.RESIST, RESIST, held ? pushes.resisting : 0);
        double cry = reflex * (high ? p.reflexCryHigh() : p.reflexCry());
        double fuss = reflex * (high ? p.reflexFussHigh() : p.reflexFuss());
        double learned = (1 - reflex) / sum;
        double left = uniform - (reflex - cry - fuss);
        Action chosen = Action.QUIET;
        for (int i = 0; i < CHOICES.length; i++) {
            left -= learned * weights[i] + (i == FUSS ? fuss : i == CRY ? cry : 0);
            if (left < 0) {
                chosen = CHOICES[i];
                break;
            }
        }
        learn(time, values[situation + chosen.ordinal()], plasticity, p);
        last = situation + chosen.ordinal();
        since = time;
        return chosen;
    }

    /** Learns about the last act when the episode ends: nothing more is to come. */
    void close(double time, double plasticity, SignallingParameters p) {
        learn(time, 0, plasticity, p);
        last = -1;
    }

    private void learn(double time, double ahead, double plasticity, SignallingParameters p) {
        if (last >= 0) {
            double left = Decay.factor((time - since) / p.foresight());
            double mean = time > since ? penalty / (time - since) : 0;
            double target = -mean * (1 - left) + left * ahead;
            double open = p.plasticityFloor() + (1 - p.plasticityFloor()) * plasticity;
            values[last] += p.learning() * open * (target - values[last]);
            odds[last] = Math.max(Double.MIN_NORMAL, Decay.exp(p.sharpness() * values[last]));
        }
        penalty = 0;
    }

    /** Weight of an act among those that have been learned about; a push of 0 rules it out. */
    private double weigh(int situation, Action act, int place, double push) {
        double weight = odds[situation + act.ordinal()] * push;
        weights[place] = weight;
        return weight;
    }

    /** Moves vigour towards what an episode of signalling brought, 0 to 1. */
    void tire(double brought, SignallingParameters p) {
        vigour += p.vigour() * (brought - vigour);
    }

    @Override
    protected void part() {
        values = values.clone();
        odds = odds.clone();
        weights = new double[CHOICES.length];
        pushes = pushes.copy();
    }
}
