package attune.mechanism;

/** Attention to people and things: what alertness offers and distress uses up. */
public final class Engagement {
    private Engagement() {}

    /** Alertness, 0 to 1: rises with arousal from drowsy to awake. */
    public static double alertness(double arousal, EngagementParameters p) {
        return arousal >= p.alert() ? 1 : arousal <= p.drowsy() ? 0 : (arousal - p.drowsy()) / (p.alert() - p.drowsy());
    }

    /** Attention left over, 0 to 1: falls as arousal has to be mastered. */
    public static double spare(double arousal, double bandTop, EngagementParameters p) {
        return arousal <= bandTop ? 1 : arousal >= p.spare() ? 0 : 1 - (arousal - bandTop) / (p.spare() - bandTop);
    }
}
