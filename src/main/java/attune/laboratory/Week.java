package attune.laboratory;

import attune.family.Diary;
import attune.family.Replica;

/** The last seven days of one infant. */
public final class Week extends Replica<Week> {
    /** Days that are kept. */
    public static final int DAYS = 7;

    private double[] crying = new double[DAYS];
    private double[] sleep = new double[DAYS];
    private double[] exploration = new double[DAYS];
    private double[] arousal = new double[DAYS];
    private double[] cortisol = new double[DAYS];
    private double[] waking = new double[DAYS];
    private double[] bedtime = new double[DAYS];
    private double[] signalled = new double[DAYS];
    private double[] answered = new double[DAYS];
    private int days;

    /** Adds a day, and forgets the eighth. */
    public void add(Diary diary) {
        int i = days++ % DAYS;
        crying[i] = diary.crying;
        sleep[i] = diary.sleep / 60;
        exploration[i] = diary.exploration;
        arousal[i] = diary.awake > 0 ? diary.awakeArousal / diary.awake : 0;
        cortisol[i] = diary.cortisolMean;
        waking[i] = diary.cortisolWaking;
        bedtime[i] = diary.cortisolBedtime;
        signalled[i] = diary.signalled;
        answered[i] = diary.answeredSoon;
    }

    private double mean(double[] values, int last) {
        int n = Math.min(last, days);
        double sum = 0;
        for (int k = 1; k <= n; k++) {
            sum += values[(days - k) % DAYS];
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    /** Fussing and crying a day, minutes. */
    public double crying() {
        return mean(crying, DAYS);
    }

    /** Sleep a day, hours. */
    public double sleepHours() {
        return mean(sleep, DAYS);
    }

    /** Play and exploration a day, minutes. */
    public double exploration() {
        return mean(exploration, DAYS);
    }

    /** Mean arousal while awake. */
    public double awakeArousal() {
        return mean(arousal, DAYS);
    }

    /** Mean cortisol. */
    public double cortisol() {
        return mean(cortisol, DAYS);
    }

    /** Mean of samples on the last two mornings. */
    public double cortisolWaking(Saliva saliva) {
        return sampled(waking, saliva);
    }

    /** Mean of samples on the last two evenings. */
    public double cortisolBedtime(Saliva saliva) {
        return sampled(bedtime, saliva);
    }

    private double sampled(double[] levels, Saliva saliva) {
        int last = (days - 1) % DAYS;
        int before = days > 1 ? (days - 2) % DAYS : last;
        return (saliva.sample(levels[last]) + saliva.sample(levels[before])) / 2;
    }

    /** Share of signalled episodes answered soon; NaN when there were none. */
    public double answeredShare() {
        double episodes = mean(signalled, DAYS);
        return episodes > 0 ? Math.min(1, mean(answered, DAYS) / episodes) : Double.NaN;
    }

    @Override
    protected void part() {
        crying = crying.clone();
        sleep = sleep.clone();
        exploration = exploration.clone();
        arousal = arousal.clone();
        cortisol = cortisol.clone();
        waking = waking.clone();
        bedtime = bedtime.clone();
        signalled = signalled.clone();
        answered = answered.clone();
    }
}
