package attune.experiment.story;

import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.laboratory.Week;
import attune.parameter.Unit;
import attune.simulation.Lives;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/** One infant's life as a timeline of at most 100 columns, its counterfactual twin's beside it. */
public final class Story {
    private static final MathContext THREE = new MathContext(3);

    private final Map<String, Biography> lives;
    private final NavigableSet<Double> stops;
    private final Columns page;

    /**
     * @param lives by the name of its arm the life, and the life of its twin where there is one
     * @param every months between two looks; at 0, months 1 and 2 and every third
     */
    public Story(Map<String, Biography> lives, double every) {
        this.lives = new LinkedHashMap<>(lives);
        stops = stops(every);
        page = new Columns(lives.size());
    }

    /** The whole story, in lines. */
    public List<String> lines() {
        page.row("", entries(entry -> List.of(entry.getKey() + (isTwin(entry.getKey()) ? " (its twin)" : ""))));
        page.row("birth", each(Story::birth));
        int day = 0;
        for (double months : stops) {
            int until = day(months);
            events(day, until);
            stop(months, day, until);
            visit(months);
            day = until;
        }
        events(day, lives.values().stream().mapToInt(Biography::days).max().orElse(0));
        page.paragraph("");
        if (lives.size() == 2) {
            List<Biography> two = List.copyOf(lives.values());
            new Parting(two.get(0), two.get(1)).told().forEach(page::paragraph);
            page.paragraph("");
        }
        return page.lines();
    }

    private boolean isTwin(String arm) {
        return !lives.keySet().iterator().next().equals(arm);
    }

    private NavigableSet<Double> stops(double every) {
        TreeSet<Double> at = new TreeSet<>();
        for (Biography life : lives.values()) {
            double span = life.scenario().size().span();
            at.addAll(life.scenario().assessmentMonths());
            at.add(span);
            if (every == 0) {
                at.addAll(List.of(1.0, 2.0));
            }
            double step = every == 0 ? 3 : every;
            for (int k = 1; k * step < span; k++) {
                at.add(k * step);
            }
        }
        double longest = lives.values().stream()
                .mapToDouble(life -> life.scenario().size().span())
                .max()
                .orElse(0);
        return new TreeSet<>(at.headSet(longest, true));
    }

    private static int day(double months) {
        return (int) Math.floor(months * Unit.DAYS_PER_MONTH);
    }

    private List<List<String>> each(Function<Biography, List<String>> told) {
        return lives.values().stream().map(told).toList();
    }

    private List<List<String>> entries(Function<Map.Entry<String, Biography>, List<String>> told) {
        return lives.entrySet().stream().map(told).toList();
    }

    private static List<String> birth(Biography life) {
        Temperament infant = life.infant().temperament;
        CaregiverTraits caregiver = life.family().caregivers[0].traits;
        return List.of(
                "the infant: reactivity " + number(infant.reactivity()) + ", soothability "
                        + number(infant.soothability()) + ", approach " + number(infant.approach()) + ", rhythmicity "
                        + number(infant.rhythmicity()),
                "the first caregiver: responsiveness " + number(caregiver.responsiveness()) + ", predictability "
                        + number(caregiver.predictability()) + ", warmth " + number(caregiver.warmth())
                        + ", harshness " + number(caregiver.harshness()));
    }

    private void events(int from, int until) {
        TreeSet<Integer> days = new TreeSet<>();
        lives.values().forEach(life -> life.events().forEach(event -> days.add(event.day())));
        for (int day : days.subSet(from, until)) {
            page.row(
                    "day " + day,
                    each(life -> life.events().stream()
                            .filter(event -> event.day() == day)
                            .map(event -> "* " + event.words())
                            .toList()));
        }
    }

    private void stop(double months, int from, int until) {
        page.paragraph("");
        page.row("month " + number(months), each(life -> until > life.days() ? List.of() : month(life, from, until)));
    }

    private static List<String> month(Biography life, int from, int until) {
        List<String> told = new ArrayList<>();
        int week = until / Week.DAYS - 1;
        if (week >= 0) {
            double answered = value(life, Trace.ANSWERED, week);
            told.add(
                    Double.isNaN(answered)
                            ? "no signals to answer"
                            : number(100 * answered) + " % of signals answered soon");
            told.add("caregiver's strain " + number(value(life, Trace.STRAIN, week)));
            told.add("cries " + number(value(life, Trace.CRYING_MIN_PER_DAY, week)) + " min, sleeps "
                    + number(value(life, Trace.SLEEP_H, week)) + " h a day");
            told.add("arousal " + number(value(life, Trace.AROUSAL, week)) + ", cortisol "
                    + number(value(life, Trace.CORTISOL_MEAN, week)));
            told.add("gain " + number(value(life, Trace.REACTIVITY_GAIN, week)) + ", own regulation "
                    + number(value(life, Trace.SELF_REGULATION_RATE, week)));
            told.add("trust " + number(value(life, Trace.TRUST, week)));
        }
        int depressed = life.depressed(from, until);
        if (depressed > 0) {
            told.add("caregiver depressed on " + depressed + " of " + (until - from) + " days");
        }
        List<String> stressors = life.stressors(from, until);
        if (!stressors.isEmpty()) {
            told.add("stressors since: " + String.join(", ", stressors));
        }
        return told;
    }

    private static double value(Biography life, Trace trace, int week) {
        return life.weekly(trace)[week];
    }

    private void visit(double months) {
        List<List<String>> found = each(life -> life.visits().stream()
                .filter(visit -> visit.ageMonths() == months)
                .flatMap(visit -> found(visit).stream())
                .toList());
        if (found.stream().anyMatch(list -> !list.isEmpty())) {
            page.row("lab visit", found);
        }
    }

    private static List<String> found(Lives.Assessment visit) {
        List<String> found = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            double value = visit.outcomes()[outcome.ordinal()];
            if (!Double.isNaN(value)) {
                found.add(name(outcome) + " " + number(value) + " " + outcome.unit());
            }
        }
        if (!visit.attachment().isEmpty()) {
            found.add("attachment pattern " + visit.attachment());
        }
        if (!visit.profile().isEmpty()) {
            found.add("pattern of the responses: " + visit.profile());
        }
        return found;
    }

    /** The column in words, without the unit that some end with. */
    private static String name(Outcome outcome) {
        return outcome.column().replaceAll("_(min_per_day|min|h)$", "").replace('_', ' ');
    }

    /** Three significant digits. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
