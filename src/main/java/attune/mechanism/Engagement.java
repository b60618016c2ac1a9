package attune.mechanism;

/** Attention to people and things: what alertness offers and distress uses up. */
public final class Engagement {
    private Engagement() {}

    /** Alertness, 0 to 1: rises with arousal from drowsy to awake. */
    public static double alertness(double arousal, EngagementParameters p) {
        return clamp((arousal - p.drowsy()) / (p.alert() - p.drowsy()));
    }

    /** Attention left over, 0 to 1: falls as arousal has to be mastered. */
    public static double spare(double arousal, double bandTop, EngagementParameters p) {
        return 1 - clamp((arousal - bandTop) / (p.spare() - bandTop));
    }

    private static double clamp(double x) {
        return x <= 0 ? 0 : Math.min(1, x);
    }
}
