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

    /** What there is to choose from away from people, in reach of one, and in arms; once more quiet, when luck runs out. */
    private static final Action[][] CHOICES = {
        {Action.QUIET, Action.FUSS, Action.CRY, Action.FREEZE, Action.QUIET, Action.QUIET, Action.QUIET},
        {Action.QUIET, Action.FUSS, Action.CRY, Action.FREEZE, Action.TURN_AWAY, Action.APPROACH, Action.QUIET},
        {Action.QUIET, Action.FUSS, Action.CRY, Action.FREEZE, Action.CLING, Action.RESIST, Action.QUIET},
    };

    private static final int QUIET = Action.QUIET.ordinal();
    private static final int FUSS = Action.FUSS.ordinal();
    private static final int CRY = Action.CRY.ordinal();
    private static final int FREEZE = Action.FREEZE.ordinal();
    private static final int TURN_AWAY = Action.TURN_AWAY.ordinal();
    private static final int APPROACH = Action.APPROACH.ordinal();
    private static final int CLING = Action.CLING.ordinal();
    private static final int RESIST = Action.RESIST.ordinal();

    private double[] values;

    /** By situation and act: the factor by which the learned value makes the act likelier, {@code exp(sharpness value)}. */
    private double[] odds;

    private final SignallingParameters p;
    private final double[] costs;
    private final double perForesight;
    private Pushes pushes;
    private int situation;
    private Action[] choices = CHOICES[0];
    private double attraction;
    private double need;
    private double drawn;
    private double averting;
    private double approaching;
    private double clinging;
    private double resisting;
    private double learnt;
    private double reflexFuss;
    private double reflexCry;
    private double reflexQuiet;
    private int last = -1;
    private double since;
    private double penalty;

    /** How often an act that costs too much for a number has been kept possible. */
    int guarded;

    /** Vigour of learned signals, 0 to 1: follows what signalling has brought. Reflex does not tire. */
    public double vigour = 1;

    SignalPolicy(int caregivers, SignallingParameters p) {
        this.p = p;
        pushes = new Pushes(p);
        perForesight = 1 / p.foresight();
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
     * Takes in where the infant stands when it chooses. It stands there until it is told otherwise, however often it thinks again.
     *
     * @param reflex weight of reflex against learning, 0 to 1
     * @param drawing how much the one turned to draws it at the greatest need, 0 to 1
     * @param fear what fear adds to turning away, freezing and, in arms, resisting: flight, freeze, fight
     * @param rejection what the expectation to be turned down adds to turning away
     * @param doubt what not knowing what to expect adds to resisting
     */
    void stand(
            int where,
            boolean held,
            boolean inReach,
            boolean mobile,
            boolean high,
            double reflex,
            double drawing,
            double fear,
            double rejection,
            double doubt) {
        situation = where;
        choices = CHOICES[held ? 2 : inReach ? 1 : 0];
        pushes.feel(fear, rejection, held ? doubt : 0);
        attraction = drawing;
        need = Double.NaN;
        averting = inReach && !held ? pushes.averting : 0;
        approaching = inReach && !held && mobile ? 1 : 0;
        clinging = held ? 1 : 0;
        resisting = held ? pushes.resisting : 0;
        reflexCry = reflex * (high ? p.reflexCryHigh() : p.reflexCry());
        reflexFuss = reflex * (high ? p.reflexFussHigh() : p.reflexFuss());
        reflexQuiet = reflex - reflexCry - reflexFuss;
        learnt = 1 - reflex;
    }

    /** Chooses an act, and learns about the one before. Need draws to people: arousal, at most 1. */
    Action choose(double time, double arousal, double plasticity, double uniform) {
        int s = situation;
        double needed = Math.min(1, arousal);
        if (needed != need) {
            need = needed;
            drawn = approaching + clinging > 0
                    ? Decay.exp(p.approachWeight() * (attraction * needed - p.reserve()))
                    : 1;
        }
        double quiet = odds[s + QUIET];
        double fuss = odds[s + FUSS] * vigour;
        double cry = odds[s + CRY] * vigour;
        double freeze = odds[s + FREEZE] * pushes.freezing;
        double first = clinging > 0 ? odds[s + CLING] * drawn : odds[s + TURN_AWAY] * averting;
        double second = clinging > 0 ? odds[s + RESIST] * resisting : odds[s + APPROACH] * (approaching * drawn);
        double learned = learnt / (quiet + fuss + cry + freeze + first + second);
        double left = uniform - reflexQuiet - learned * quiet;
        int chosen = reached(left);
        left -= learned * fuss + reflexFuss;
        chosen += reached(left);
        left -= learned * cry + reflexCry;
        chosen += reached(left);
        left -= learned * freeze;
        chosen += reached(left);
        left -= learned * first;
        chosen += reached(left);
        left -= learned * second;
        chosen += reached(left);
        Action act = choices[chosen];
        int next = s + act.ordinal();
        learn(time, values[next], plasticity);
        last = next;
        since = time;
        return act;
    }

    /** 1 where luck reaches so far, 0 where it has run out: from the sign alone, since what is drawn at random cannot be guessed. */
    private static int reached(double left) {
        return 1 - (int) (Double.doubleToRawLongBits(left) >>> 63);
    }

    /** Learns about the last act when the episode ends: nothing more is to come. */
    void close(double time, double plasticity) {
        learn(time, 0, plasticity);
        last = -1;
    }

    private void learn(double time, double ahead, double plasticity) {
        if (last >= 0) {
            double left = Decay.factor((time - since) * perForesight);
            double mean = time > since ? penalty / (time - since) : 0;
            double target = -mean * (1 - left) + left * ahead;
            double open = p.plasticityFloor() + (1 - p.plasticityFloor()) * plasticity;
            values[last] += p.learning() * open * (target - values[last]);
            double likelier = Decay.exp(p.sharpness() * values[last]);
            guarded += likelier < Double.MIN_NORMAL ? 1 : 0;
            odds[last] = Math.max(Double.MIN_NORMAL, likelier);
        }
        penalty = 0;
    }

    /** Moves vigour towards what an episode of signalling brought, 0 to 1. */
    void tire(double brought) {
        vigour += p.vigour() * (brought - vigour);
    }

    @Override
    protected void part() {
        values = values.clone();
        odds = odds.clone();
        pushes = pushes.copy();
    }
}
