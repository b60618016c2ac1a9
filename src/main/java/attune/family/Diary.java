package attune.family;

/** What a day was, added up as it is lived. Minutes unless said. */
public final class Diary extends Replica<Diary> {
    public double crying;
    public double sleep;
    public double awakeArousal;
    public double awake;
    public double overload;
    public double episodes;
    public double signalled;
    public double answeredSoon;
    public double latency;
    public double answers;
    public double serveAndReturn;
    public double exploration;
    public double company;
    public double wakings;
    public double held;
    public double quietDistress;
    public double distress;
    public double strainEvents;
    public double modelled;
    public double cortisolWaking = Double.NaN;
    public double cortisolBedtime = Double.NaN;
    public double cortisolMean;

    private final double length;
    private final double enough;
    private final double morning;
    private int shaded;
    private int bouts;
    private int bin = -1;
    private int lastShaded = -2;
    private double inBin;

    /** An empty day. */
    Diary(RecordParameters p) {
        length = p.bin();
        enough = p.shaded() * p.bin();
        morning = p.morningSample();
    }

    /** Notes crying of one tick for a record as parents keep it, in bins. */
    void cried(double minuteOfDay, double minutes) {
        int now = (int) (minuteOfDay / length);
        for (double left = minutes; left > 0; left -= length) {
            note(now++, Math.min(length, left));
        }
    }

    private void note(int now, double minutes) {
        if (now != bin) {
            bin = now;
            inBin = 0;
        }
        boolean before = inBin >= enough;
        inBin += minutes;
        if (!before && inBin >= enough) {
            shaded++;
            bouts += lastShaded == bin - 1 ? 0 : 1;
            lastShaded = bin;
        }
    }

    /** Fussing and crying as parents write it down: the bins of which it filled enough, in minutes. At most a day, which the last may reach beyond. */
    public double notedCrying() {
        return Math.min(Family.DAY, shaded * length);
    }

    /** Bouts of fussing and crying as parents write them down: runs of such bins. */
    public int notedBouts() {
        return bouts;
    }

    /** Takes the samples of cortisol of morning and evening, once each, when they were due in ticks that have been lived. */
    void sample(Infant x, double minuteOfDay, int ticks, double minutes) {
        if (Double.isNaN(cortisolWaking)) {
            cortisolWaking = sampled(x, x.wakeTime + morning, minuteOfDay, ticks, minutes);
        }
        if (Double.isNaN(cortisolBedtime)) {
            cortisolBedtime = sampled(x, x.bedtime - minutes, minuteOfDay, ticks, minutes);
        }
    }

    private static double sampled(Infant x, double due, double minuteOfDay, int ticks, double minutes) {
        int tick = (int) Math.max(0, (due - minuteOfDay) / minutes);
        while (tick < ticks && minuteOfDay + tick * minutes < due) {
            tick++;
        }
        return tick < ticks ? x.hormones.after(tick) : Double.NaN;
    }

    /** Starts a new day. */
    void clear() {
        crying = 0;
        sleep = 0;
        awakeArousal = 0;
        awake = 0;
        overload = 0;
        episodes = 0;
        signalled = 0;
        answeredSoon = 0;
        latency = 0;
        answers = 0;
        serveAndReturn = 0;
        exploration = 0;
        company = 0;
        wakings = 0;
        held = 0;
        quietDistress = 0;
        distress = 0;
        strainEvents = 0;
        modelled = 0;
        cortisolWaking = Double.NaN;
        cortisolBedtime = Double.NaN;
        cortisolMean = 0;
        shaded = 0;
        bouts = 0;
        bin = -1;
        lastShaded = -2;
        inBin = 0;
    }
}
