package attune.laboratory;

import attune.family.Family;
import attune.family.Infant;
import java.util.List;

/** Saliva at home over two days: after waking, at midday and at bedtime, each sample with its error. */
public final class SalivaDay implements Instrument {
    private static final Columns COLUMNS = new Columns("saliva-day");

    static final Outcome WAKING = level("waking", "after the morning waking");
    static final Outcome MIDDAY = level("midday", "at midday");
    static final Outcome BEDTIME = level("bedtime", "at bedtime");

    static final Outcome SLOPE = COLUMNS.even(
                    "slope",
                    "[log per h]",
                    "Change of log cortisol from waking to bedtime, per hour, mean of the days.",
                    Better.LOWER,
                    "a steeper fall over the day is the rhythm of rested infants")
            .within(-5, 5);

    static final Outcome RATIO = COLUMNS.tailed(
                    "ratio",
                    "[ratio]",
                    "Cortisol at bedtime over cortisol after waking, geometric mean of the days.",
                    Better.LOWER,
                    "a fall over the day is the rhythm of rested infants")
            .within(0, 1000);

    private static Outcome level(String name, String when) {
        return COLUMNS.tailed(
                        name,
                        "[relative]",
                        "Cortisol " + when + ", geometric mean of the days.",
                        Better.NEITHER,
                        "both high and low levels are read as strain")
                .within(0, 1000);
    }

    @Override
    public String word() {
        return "saliva-day";
    }

    @Override
    public String meaning() {
        return "Saliva after waking, at midday and at bedtime of two days at home: levels, slope and evening to morning ratio"
                + " (as in Ivars et al. 2015 and Bernard et al. 2010).";
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(WAKING, MIDDAY, BEDTIME, SLOPE, RATIO);
    }

    @Override
    public void look(Visit visit, Readings found) {
        SalivaDayParameters p = visit.parameters().salivaDay();
        Family home = visit.home();
        Saliva saliva = visit.saliva();
        double waking = 0;
        double midday = 0;
        double bedtime = 0;
        double slope = 0;
        for (int i = 0; i < p.days(); i++) {
            Day day = new Day(home, visit.number(), visit.tick());
            Infant infant = day.infant();
            double morning = day.sample(infant.wakeTime() + p.afterWaking(), saliva);
            double awake = day.minute();
            midday += day.sample(60 * p.midday(), saliva);
            double evening = day.sample(infant.bedtime() - visit.tick(), saliva);
            slope += (evening - morning) / Math.max(1, (day.minute() - awake) / 60);
            waking += morning;
            bedtime += evening;
            day.end();
        }
        found.put(WAKING, StrictMath.exp(waking / p.days()));
        found.put(MIDDAY, StrictMath.exp(midday / p.days()));
        found.put(BEDTIME, StrictMath.exp(bedtime / p.days()));
        found.put(SLOPE, slope / p.days());
        found.put(RATIO, StrictMath.exp((bedtime - waking) / p.days()));
    }

    /** A day at home, lived from sample to sample. */
    private static final class Day {
        private final Family home;
        private final Infant infant;
        private final double tick;
        private double minute;

        Day(Family home, int infant, double tick) {
            this.home = home;
            this.infant = home.infants[infant];
            this.tick = tick;
            home.beginDay();
        }

        Infant infant() {
            return infant;
        }

        double minute() {
            return minute;
        }

        /** Log of what the assay says of a sample at a minute of the day; at once when that has passed. */
        double sample(double at, Saliva saliva) {
            double due = HomeObservation.whole(at, tick);
            if (due > minute) {
                home.live(due - minute, tick);
                minute = due;
            }
            return StrictMath.log(saliva.sample(infant.hormones.cortisol));
        }

        void end() {
            home.live(1440 - minute, tick);
            home.endDay();
        }
    }
}
