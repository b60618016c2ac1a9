package attune.laboratory;

import java.util.List;

/**
 * The diary of fussing and crying that parents keep, in bins of five minutes: a bin is shaded when the infant fussed or
 * cried for at least half of it. It covers the seven days before.
 */
public final class CryDiary implements Instrument {
    private static final Columns COLUMNS = new Columns("cry-diary");

    static final Outcome MINUTES = COLUMNS.tailed(
                    "min_per_day",
                    "min",
                    "Fussing and crying a day as parents note it, mean of the last seven days.",
                    Better.NEITHER,
                    "less crying is comfort, or a signal given up")
            .within(0, 1440);

    static final Outcome BOUTS = COLUMNS.tailed(
                    "bouts_per_day",
                    "[count]",
                    "Bouts of fussing and crying a day: runs of shaded bins, mean of the last seven days.",
                    Better.NEITHER,
                    "less crying is comfort, or a signal given up")
            .within(0, 288);

    static final Outcome DAYS_ABOVE = COLUMNS.tailed(
                    "days_above_3_h",
                    "[count]",
                    "Days of the last seven with more than three hours of it.",
                    Better.LOWER,
                    "so much crying wears families out")
            .within(0, 7);

    static final Outcome COLIC = COLUMNS.binary(
            "colic",
            "1 where there were at least three such days (Wessel's rule for one week), else 0.",
            Better.LOWER,
            "so much crying wears families out");

    @Override
    public String word() {
        return "cry-diary";
    }

    @Override
    public String meaning() {
        return "Parents' diary of fussing and crying in bins of five minutes, seven days (after Barr et al. 1988; colic by"
                + " Wessel et al. 1954, modified).";
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(MINUTES, BOUTS, DAYS_ABOVE, COLIC);
    }

    @Override
    public void look(Visit visit, Readings found) {
        DiaryParameters p = visit.parameters().diary();
        int days = visit.week().daysAbove(p.excessive());
        found.put(MINUTES, visit.week().notedCrying());
        found.put(BOUTS, visit.week().notedBouts());
        found.put(DAYS_ABOVE, days);
        found.put(COLIC, days >= p.days() ? 1 : 0);
    }
}
