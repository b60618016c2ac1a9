package attune.laboratory;

import attune.family.Draws;
import attune.family.Family;
import attune.family.Infant;
import attune.family.Purpose;

/** One infant at an age, as an instrument may look at it: its record, and copies of its family to live on with. */
public final class Visit {
    private final Family family;
    private final int number;
    private final double ageMonths;
    private final double tick;
    private final Week week;
    private final Draws luck;
    private final LaboratoryParameters parameters;
    private final int stream;
    private Session arrived;
    private int errors;

    /**
     * @param family as it is in the evening before; looked at, not touched
     * @param number number of the infant in the family
     * @param tick tick of daily life, minutes
     * @param week its last seven days
     * @param luck luck of the laboratory with this infant
     */
    public Visit(
            Family family,
            int number,
            double ageMonths,
            double tick,
            Week week,
            Draws luck,
            LaboratoryParameters parameters) {
        this(family, number, ageMonths, tick, week, luck, parameters, 0, null);
    }

    private Visit(
            Family family,
            int number,
            double ageMonths,
            double tick,
            Week week,
            Draws luck,
            LaboratoryParameters parameters,
            int stream,
            Session arrived) {
        this.family = family;
        this.number = number;
        this.ageMonths = ageMonths;
        this.tick = tick;
        this.week = week;
        this.luck = luck;
        this.parameters = parameters;
        this.stream = stream;
        this.arrived = arrived;
    }

    /** The same visit for one instrument, whose errors are its own: one more instrument moves nobody else's. */
    public Visit of(Instrument instrument) {
        return new Visit(
                family,
                number,
                ageMonths,
                tick,
                week,
                luck,
                parameters,
                instrument.word().hashCode(),
                arrived());
    }

    /** A fresh copy of the family in a room of the laboratory, at ten in the morning, the caregiver near. */
    public Session session() {
        return arrived().copy();
    }

    private Session arrived() {
        if (arrived == null) {
            arrived = Session.open(family, number, tick);
        }
        return arrived;
    }

    /** A fresh copy of the family at home, the evening before: nothing is planned or cleared, and it may live on. */
    public Family home() {
        return family.copy();
    }

    /** The infant as it is at home; to be looked at, not touched. */
    public Infant infant() {
        return family.infants[number];
    }

    /** Number of the infant in its family. */
    public int number() {
        return number;
    }

    /** Age in months. */
    public double ageMonths() {
        return ageMonths;
    }

    /** Tick of daily life, minutes. */
    public double tick() {
        return tick;
    }

    /** The last seven days. */
    public Week week() {
        return week;
    }

    /** Parameters of the instruments. */
    public LaboratoryParameters parameters() {
        return parameters;
    }

    /** The next error of a coder or rater: normal, of mean 0. */
    public double error(double sd) {
        return sd * luck.normal(Purpose.CODER, family.day(), ((long) stream << 20) + errors++);
    }

    /** The next number in (0, 1) of an observer. */
    public double chance() {
        return luck.uniform(Purpose.OBSERVER, family.day(), ((long) stream << 20) + errors++);
    }

    /** Saliva samples, each with its error; an instrument takes its own, once. */
    public Saliva saliva() {
        return new Saliva(luck, family.day(), parameters.saliva(), (long) stream << 20);
    }
}
