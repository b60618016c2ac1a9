package attune.family;

import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.parameter.Settings;
import java.util.ArrayList;
import java.util.List;

/** Families for tests: drawn from the declared populations, or typical. */
public final class Homes {
    private Homes() {}

    /** A family of the declared population: one infant, one caregiver. */
    public static Family declared(long seed, int number, Model model, Stressor... stressors) {
        return declared(seed, number, 1, 1, model, stressors);
    }

    /** A family of the declared population. */
    public static Family declared(
            long seed, int number, int infants, int caregivers, Model model, Stressor... stressors) {
        List<Temperament> temperaments = new ArrayList<>();
        for (int i = 0; i < infants; i++) {
            temperaments.add(draw(Temperament.class, seed, number, i));
        }
        List<CaregiverTraits> carers = new ArrayList<>();
        for (int c = 0; c < caregivers; c++) {
            CaregiverTraits traits = draw(CaregiverTraits.class, seed, number, 100 + c);
            carers.add(c == 0 ? traits : Settings.with(traits, "duty", 0.3));
        }
        HouseholdTraits household = draw(HouseholdTraits.class, seed, number, 90);
        return new Family(seed, number, model, household, temperaments, carers, List.of(stressors));
    }

    /** A family with everything at its default, but for one caregiver's traits. */
    public static Family with(long seed, int number, Model model, CaregiverTraits caregiver, Stressor... stressors) {
        Temperament temperament = Settings.defaults(Temperament.class);
        HouseholdTraits household = Settings.defaults(HouseholdTraits.class);
        return new Family(seed, number, model, household, List.of(temperament), List.of(caregiver), List.of(stressors));
    }

    /** A stressor that comes so many times a day. */
    public static Stressor stressor(String name, StressorKind kind, double rate, double severity) {
        Stressor.Law law = Settings.with(Settings.defaults(Stressor.Law.class), "rate", rate);
        return new Stressor(name, kind, Settings.with(law, "severity", severity));
    }

    /** Lives some days at a tick. */
    public static Family lived(Family family, int days, double tick) {
        for (int day = 0; day < days; day++) {
            family.liveDay(tick);
        }
        return family;
    }

    private static <R extends Record> R draw(Class<R> traits, long seed, int number, int agent) {
        Draws draws = new Draws(seed, number, agent);
        return Population.declared(traits)
                .draw(d -> draws.uniform(Purpose.TRAITS, d.path().hashCode(), 0));
    }
}
