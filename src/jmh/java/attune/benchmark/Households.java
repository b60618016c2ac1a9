package attune.benchmark;

import attune.family.Abreast;
import attune.family.Draws;
import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Purpose;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.parameter.Settings;
import attune.simulation.Community;
import attune.simulation.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** The households all benchmarks live in: as declared, every mechanism on, one infant, one caregiver, one stressor. */
final class Households {
    static final double TICK = 5;
    static final int FAMILIES = 16;
    static final double SPAN_MONTHS = 24;
    static final double DAYS_PER_MONTH = 30.4375;
    static final int DAYS = (int) (SPAN_MONTHS * DAYS_PER_MONTH);

    private static final Model MODEL = Model.defaults();
    private static final Model QUIET = MODEL.without("endogenous_distress").with("arousal.hunger_input", 0);

    private Households() {}

    private static List<Stressor> stressors() {
        return List.of(new Stressor("noise", StressorKind.THREAT, Settings.defaults(Stressor.Law.class)));
    }

    static Scenario scenario() {
        Scenario.Size size = Settings.defaults(Scenario.Size.class);
        size = Settings.with(Settings.with(size, "families", FAMILIES), "span", SPAN_MONTHS);
        return new Scenario(
                Settings.with(size, "tick", TICK),
                List.of(SPAN_MONTHS),
                Population.declared(Temperament.class),
                List.of(Population.declared(CaregiverTraits.class)),
                Population.declared(HouseholdTraits.class),
                stressors(),
                List.of(),
                MODEL);
    }

    static Family family(long seed, int number) {
        return new Family(
                seed,
                number,
                MODEL,
                draw(Population.declared(HouseholdTraits.class), seed, number, 90),
                List.of(draw(Population.declared(Temperament.class), seed, number, 0)),
                List.of(draw(Population.declared(CaregiverTraits.class), seed, number, 100)),
                stressors());
    }

    /** A family in which next to nothing happens: no bouts, strangers or stressors, no hunger that hurts, steady care. */
    static Family quiet(long seed, int number) {
        return new Family(
                seed,
                number,
                QUIET,
                Settings.with(Settings.defaults(HouseholdTraits.class), "strangers", 0),
                List.of(Settings.defaults(Temperament.class)),
                List.of(Settings.with(Settings.defaults(CaregiverTraits.class), "responsiveness", 0.98)),
                List.of());
    }

    /** Families as a community has them live, some abreast. */
    static List<Abreast> abreast(List<Family> families) {
        return IntStream.iterate(0, from -> from < families.size(), from -> from + Community.ABREAST)
                .mapToObj(from ->
                        new Abreast(families.subList(from, Math.min(from + Community.ABREAST, families.size()))))
                .toList();
    }

    private static <R extends Record> R draw(Population<R> population, long seed, int family, int agent) {
        Draws draws = new Draws(seed, family, agent);
        return population.draw(d -> draws.uniform(Purpose.TRAITS, d.path().hashCode(), 0));
    }
}
