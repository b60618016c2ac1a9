package attune.family;

/** What a day was, added up as it is lived. Minutes unless said. */
public final class Diary extends Replica<Diary> {
    /** Minutes after waking at which the morning sample is taken. */
    static final double AFTER_WAKING = 30;

    /** Greatest hunger. */
    static final double STARVED = 1.5;

    /** An answer within this many minutes counts as soon. */
    static final double SOON = 10;

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
    public double separated;

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
        separated = 0;
    }
}
