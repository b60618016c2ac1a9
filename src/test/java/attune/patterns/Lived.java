package attune.patterns;

import attune.family.Diary;
import attune.family.Family;
import attune.laboratory.AttachmentClass;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.parameter.Unit;
import attune.simulation.Community;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a cohort has left behind: its outcomes, its weeks, its diaries, and a copy of every family at every age of
 * assessment, on which more can be tried. One number per family, in the same order in every cohort.
 */
final class Lived {
    private static final long SEED = 20261121;
    private static final int PARTS = 2;
    private static final double DAYS_PER_WEEK = 7;

    private final Scenario scenario;
    private final List<Part> parts;

    private Lived(Scenario scenario, List<Part> parts) {
        this.scenario = scenario;
        this.parts = parts;
    }

    /** The cohort is lived in two communities of half the size, one for each core. */
    static Lived of(Scenario scenario) {
        int families = scenario.size().families() / PARTS;
        if (families * PARTS != scenario.size().families()) {
            throw new IllegalArgumentException("a cohort is lived in halves: ask for an even number of families");
        }
        List<Part> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(i -> new Part(half(scenario, families), SEED + i))
                .toList();
        return new Lived(scenario, parts);
    }

    private static Scenario half(Scenario s, int families) {
        Scenario.Size size =
                new Scenario.Size(families, s.size().span(), s.size().tick(), 1);
        return new Scenario(
                size,
                s.assessmentMonths(),
                s.appointments(),
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                s.programmes(),
                s.model(),
                s.effects(),
                s.laboratory());
    }

    /** An outcome at an age of assessment. */
    double[] outcome(Outcome outcome, double months) {
        return parts.stream()
                .flatMap(p -> p.lives.assessments().stream())
                .filter(a -> a.ageMonths() == months)
                .mapToDouble(a -> a.outcomes()[outcome.ordinal()])
                .toArray();
    }

    /** An outcome that an instrument reads, by its column. */
    double[] outcome(String column, double months) {
        return outcome(Outcome.of(column).orElseThrow(), months);
    }

    /** 1 for every infant in a class of attachment at a visit to the Strange Situation, else 0. */
    double[] attached(AttachmentClass kind, double months) {
        return parts.stream()
                .flatMap(p -> p.lives.assessments().stream())
                .filter(a -> a.ageMonths() == months)
                .mapToDouble(a -> kind == AttachmentClass.valueOf(a.attachment()) ? 1 : 0)
                .toArray();
    }

    /** Mean of a weekly trace between two ages. */
    double[] mean(Trace trace, double fromMonths, double untilMonths) {
        int from = week(fromMonths);
        int until = week(untilMonths);
        return parts.stream()
                .flatMap(p -> Stream.of(p.lives.weekly(trace)))
                .mapToDouble(weeks -> IntStream.range(from, until)
                        .mapToDouble(w -> weeks[w])
                        .filter(x -> !Double.isNaN(x))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Sum of a number of the diary over the days between two ages. */
    double[] sum(ToDoubleFunction<Diary> number, double fromMonths, double untilMonths) {
        int from = day(fromMonths);
        int until = day(untilMonths);
        return parts.stream()
                .flatMap(p -> p.diaries.stream())
                .mapToDouble(days ->
                        days.subList(from, until).stream().mapToDouble(number).sum())
                .toArray();
    }

    /** Something read off a copy of each family as it was at an age of assessment, on all cores. */
    double[] probe(double months, ToDoubleFunction<Family> reading) {
        int age = scenario.assessmentMonths().indexOf(months);
        if (age < 0) {
            throw new IllegalArgumentException("this cohort is not assessed at " + months + " months");
        }
        return parts.parallelStream()
                .map(p -> p.families.get(age).stream()
                        .mapToDouble(f -> reading.applyAsDouble(f.copy()))
                        .toArray())
                .flatMapToDouble(DoubleStream::of)
                .toArray();
    }

    private static int week(double months) {
        return (int) Math.floor(months * Unit.DAYS_PER_MONTH / DAYS_PER_WEEK);
    }

    private static int day(double months) {
        return (int) Math.floor(months * Unit.DAYS_PER_MONTH);
    }

    /** One community of the cohort. */
    private static final class Part {
        final Lives lives;
        final List<List<Family>> families = new ArrayList<>();
        final List<List<Diary>> diaries = new ArrayList<>();

        Part(Scenario scenario, long seed) {
            Community community = new Community(scenario, seed);
            community.families().forEach(f -> diaries.add(new ArrayList<>()));
            lives = community.live(day -> evening(community, scenario, day));
        }

        private void evening(Community community, Scenario scenario, int day) {
            List<Family> now = community.families();
            for (int f = 0; f < now.size(); f++) {
                diaries.get(f).add(now.get(f).infants[0].diary.copy());
            }
            for (double age : scenario.assessmentMonths()) {
                if (day(age) == day + 1) {
                    families.add(now.stream().map(Family::copy).toList());
                }
            }
        }
    }
}
