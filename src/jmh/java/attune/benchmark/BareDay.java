package attune.benchmark;

/**
 * The arithmetic of a day on which nothing happens, written as one flat loop over a handful of numbers: arousal, the three
 * hormones, engagement, hunger, and the sums a day leaves. What a modeller would write who had no agents, no plan of the
 * day, no caregivers who change, no events, and nothing to switch off.
 */
final class BareDay {
    private static final double RECOVERY = 0.025;
    private static final double AROUSAL_LEFT = Math.exp(-RECOVERY * Households.TICK);
    private static final double CRH_LEFT = Math.exp(-0.693 * Households.TICK / 4);
    private static final double ACTH_LEFT = Math.exp(-0.693 * Households.TICK / 7);
    private static final double CORTISOL_LEFT = Math.exp(-0.693 * Households.TICK / 25);
    private static final double HALFWAY = Math.exp(-0.693 * Households.TICK / 50);
    private static final double FOLLOW = Math.exp(-Households.TICK);
    private static final int TICKS = (int) (1440 / Households.TICK);
    private static final double[] WAVE = new double[TICKS];

    static {
        for (int i = 0; i < TICKS; i++) {
            WAVE[i] = Math.cos(2 * Math.PI * (i * Households.TICK / 60 - 6) / 24);
        }
    }

    private double arousal = 0.12;
    private double crh = 1;
    private double acth = 1;
    private double cortisol = 1;
    private double engagement;
    private double hunger;
    private double boutClock = 1e9;

    /** Lives a day and returns something of all of it. */
    double live() {
        double a = arousal;
        double x1 = crh;
        double x2 = acth;
        double x3 = cortisol;
        double awake = 0;
        double sleep = 0;
        double awakeArousal = 0;
        double serve = 0;
        double exploration = 0;
        double crhMinutes = 0;
        double acthMinutes = 0;
        double cortisolMinutes = 0;
        for (int i = 0; i < TICKS; i++) {
            double minute = i * Households.TICK;
            boolean asleep =
                    minute < 420 || minute > 1170 || minute > 600 && minute < 720 || minute > 900 && minute < 960;
            double limit = asleep ? 0.12 : 0.25 + 0.02 * (0.15 * 0.4 + 0.01) / RECOVERY;
            double b = limit + (a - limit) * AROUSAL_LEFT;
            boutClock -= 0.002 * Households.TICK;
            if (asleep) {
                sleep += Households.TICK;
            } else {
                awake += Households.TICK;
                awakeArousal += limit * Households.TICK + (a - b) / RECOVERY;
            }
            a = b;
            double drive = 1 + 0.5 * WAVE[i];
            double middle = x2 * (1 - HALFWAY) + x3 * HALFWAY;
            double share = 0.25 * middle;
            double both = 1 / (middle * (1 + share * share * share));
            double y1 = drive * both * (1 - CRH_LEFT) + x1 * CRH_LEFT;
            double y2 = 0.5 * 1.015 * middle * both * (x1 + y1) * (1 - ACTH_LEFT) + x2 * ACTH_LEFT;
            double y3 = 0.5 * (x2 + y2) * (1 - CORTISOL_LEFT) + x3 * CORTISOL_LEFT;
            crhMinutes += x1 + y1;
            acthMinutes += x2 + y2;
            cortisolMinutes += x3 + y3;
            x1 = y1;
            x2 = y2;
            x3 = y3;
            if (!asleep) {
                double free = Math.min(1, Math.max(0, (a - 0.1) / 0.22));
                double target = Math.max(0.6 * free, 0.3 * free);
                engagement = target + (engagement - target) * FOLLOW;
                serve += 0.6 * free * Households.TICK;
                exploration += engagement * 0.4 * 1.5 * Households.TICK;
            }
            hunger = Math.min(1.5, hunger + Households.TICK / 190);
            if (i % 40 == 0) {
                hunger = 0;
            }
        }
        arousal = a;
        crh = x1;
        acth = x2;
        cortisol = x3;
        return awake + sleep + awakeArousal + serve + exploration + crhMinutes + acthMinutes + cortisolMinutes + hunger;
    }
}
