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
    private double[] wakings = new double[DAYS];
    private double[] noted = new double[DAYS];
    private double[] bouts = new double[DAYS];
    private double[] serveAndReturn = new double[DAYS];
    private double[] latency = new double[DAYS];
    private double[] answers = new double[DAYS];
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
        wakings[i] = diary.wakings;
        noted[i] = diary.notedCrying();
        bouts[i] = diary.notedBouts();
        serveAndReturn[i] = diary.serveAndReturn;
        latency[i] = diary.latency;
        answers[i] = diary.answers;
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

    /** Times a day the infant woke from sleep by itself. */
    public double wakings() {
        return mean(wakings, DAYS);
    }

    /** Fussing and crying a day as parents note it in bins of five minutes, minutes. */
    public double notedCrying() {
        return mean(noted, DAYS);
    }

    /** Bouts of fussing and crying a day as parents note them. */
    public double notedBouts() {
        return mean(bouts, DAYS);
    }

    /** Serve and return a day, minutes. */
    public double serveAndReturn() {
        return mean(serveAndReturn, DAYS);
    }

    /** Mean minutes from signal to answer; NaN when nothing was answered. */
    public double latency() {
        double all = mean(answers, DAYS);
        return all > 0 ? mean(latency, DAYS) / all : Double.NaN;
    }

    /** How many days have more noted crying than so many minutes. */
    public int daysAbove(double minutes) {
        int above = 0;
        for (int k = 1; k <= Math.min(DAYS, days); k++) {
            above += noted[(days - k) % DAYS] > minutes ? 1 : 0;
        }
        return above;
    }

    /** How many days are kept so far. */
    public int days() {
        return Math.min(DAYS, days);
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
        wakings = wakings.clone();
        noted = noted.clone();
        bouts = bouts.clone();
        serveAndReturn = serveAndReturn.clone();
        latency = latency.clone();
        answers = answers.clone();
    }
}
