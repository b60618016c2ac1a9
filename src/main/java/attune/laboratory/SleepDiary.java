package attune.laboratory;

import java.util.List;

/** The diary of sleep that parents keep for seven days. Parents notice only some of the wakings. */
public final class SleepDiary implements Instrument {
    private static final Columns COLUMNS = new Columns("sleep-diary");

    static final Outcome HOURS = COLUMNS.even(
                    "h",
                    "h",
                    "Sleep in 24 hours, naps with it, mean of the last seven days.",
                    Better.NEITHER,
                    "more is not better beyond the need, which is not known")
            .within(0, 24);

    static final Outcome WAKINGS = COLUMNS.tailed(
                    "wakings",
                    "[count]",
                    "Wakings out of sleep a day that parents noticed, mean of the last seven days.",
                    Better.LOWER,
                    "broken nights wear families out")
            .within(0, 1440);

    @Override
    public String word() {
        return "sleep-diary";
    }

    @Override
    public String meaning() {
        return "Parents' diary of sleep, seven days: hours and wakings (as in the studies in Galland et al. 2012).";
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(HOURS, WAKINGS);
    }

    @Override
    public void look(Visit visit, Readings found) {
        Week week = visit.week();
        found.put(HOURS, week.sleepHours());
        int wakings = (int) Math.rint(week.wakings() * week.days());
        int noticed = 0;
        for (int i = 0; i < wakings; i++) {
            noticed += visit.chance() < visit.parameters().diary().noticed() ? 1 : 0;
        }
        found.put(WAKINGS, week.days() == 0 ? Double.NaN : (double) noticed / week.days());
    }
}
