package attune.patterns;

import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Spread;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.intervention.Programme;
import attune.laboratory.Appointment;
import attune.laboratory.AttachmentClass;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.parameter.Settings;
import attune.simulation.Scenario;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * A cohort of families of one infant, described step by step. All cohorts share one seed: the families of two cohorts of
 * one size are counterfactual twins, born the same and with the same luck. A cohort is lived once a run, whoever asks.
 */
record Cohort(Scenario scenario) {
    private static final Map<Scenario, SoftReference<Lived>> LIVED = new ConcurrentHashMap<>();

    /** Enough families for most contrasts of twins: the interval is then about half a standard deviation wide. */
    static Cohort families() {
        return of(40);
    }

    /** Families of the declared population without stressors, assessed at half a year and at one year. */
    static Cohort of(int families) {
        return new Cohort(new Scenario(
                        new Scenario.Size(families, 12, 5, 1),
                        List.of(12.0),
                        Population.declared(Temperament.class),
                        List.of(Population.declared(CaregiverTraits.class)),
                        Population.declared(HouseholdTraits.class),
                        List.of(),
                        List.of(),
                        Model.defaults()))
                .assessed(6, 12);
    }

    /** Assessed at these ages, in months; the last is the end. Visits have to be asked for again. */
    Cohort assessed(double... months) {
        Scenario s = scenario;
        Scenario.Size size = new Scenario.Size(s.size().families(), months[months.length - 1], 5, 1);
        List<Double> ages = Arrays.stream(months).boxed().toList();
        return new Cohort(new Scenario(
                size,
                ages,
                List.of(),
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                s.programmes(),
                s.model(),
                s.effects(),
                s.laboratory()));
    }

    /** Looked at with one more instrument at some of the ages of assessment. */
    Cohort visited(String instrument, double... months) {
        List<Appointment> appointments = new ArrayList<>(scenario.appointments());
        for (double age : months) {
            appointments.add(new Appointment(instrument, age));
        }
        Scenario s = scenario;
        return of(
                s.size(),
                appointments,
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                s.programmes(),
                s.model());
    }

    /** Of so many families: the more, the shorter the interval. */
    Cohort sized(int families) {
        Scenario s = scenario;
        Scenario.Size size = new Scenario.Size(families, s.size().span(), 5, 1);
        return of(
                size,
                s.appointments(),
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                s.programmes(),
                s.model());
    }

    /** One trait of the primary caregivers fixed. */
    Cohort care(String trait, double value) {
        return care(trait, value, 0);
    }

    /** One trait of the primary caregivers spread otherwise over families. */
    Cohort care(String trait, double mean, double sd) {
        List<Population<CaregiverTraits>> caregivers = new ArrayList<>(scenario.caregivers());
        caregivers.set(0, caregivers.get(0).with(trait, new Spread(mean, sd)));
        return with(scenario.temperament(), caregivers, scenario.household(), scenario.stressors());
    }

    /** One more caregiver in every family from birth on, each with a share of the day. */
    Cohort joined(Population<CaregiverTraits> caregiver) {
        List<Population<CaregiverTraits>> caregivers = new ArrayList<>(scenario.caregivers());
        caregivers.add(caregiver);
        return with(scenario.temperament(), caregivers, scenario.household(), scenario.stressors());
    }

    /** One trait of the infants fixed. */
    Cohort infants(String trait, double value) {
        return with(
                scenario.temperament().with(trait, value),
                scenario.caregivers(),
                scenario.household(),
                scenario.stressors());
    }

    /** One trait of the households fixed. */
    Cohort household(String trait, double value) {
        return with(
                scenario.temperament(),
                scenario.caregivers(),
                scenario.household().with(trait, value),
                scenario.stressors());
    }

    /** One more stressor. */
    Cohort under(Stressor stressor) {
        List<Stressor> stressors = new ArrayList<>(scenario.stressors());
        stressors.add(stressor);
        return with(scenario.temperament(), scenario.caregivers(), scenario.household(), stressors);
    }

    /** One more programme. */
    Cohort offered(Programme programme) {
        List<Programme> programmes = new ArrayList<>(scenario.programmes());
        programmes.add(programme);
        Scenario s = scenario;
        return of(
                s.size(),
                s.appointments(),
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                programmes,
                s.model());
    }

    /** With one mechanism switched off. */
    Cohort without(String mechanism) {
        return model(scenario.model().without(mechanism));
    }

    /** With one parameter of the mechanisms set. */
    Cohort set(String path, double value) {
        return model(Settings.with(scenario.model(), path, value));
    }

    /** With other parameters of the mechanisms. */
    Cohort model(Model model) {
        Scenario s = scenario;
        return of(
                s.size(),
                s.appointments(),
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                s.programmes(),
                model);
    }

    /** Looked at with instruments of which one parameter is set. */
    Cohort looked(String parameter, double value) {
        Scenario s = scenario;
        return new Cohort(new Scenario(
                s.size(),
                s.assessmentMonths(),
                s.appointments(),
                s.temperament(),
                s.caregivers(),
                s.household(),
                s.stressors(),
                s.programmes(),
                s.model(),
                s.effects(),
                Settings.with(s.laboratory(), parameter, value)));
    }

    private Cohort with(
            Population<Temperament> temperament,
            List<Population<CaregiverTraits>> caregivers,
            Population<HouseholdTraits> household,
            List<Stressor> stressors) {
        Scenario s = scenario;
        return of(s.size(), s.appointments(), temperament, caregivers, household, stressors, s.programmes(), s.model());
    }

    /** At the same ages, with the same effects of programmes and the same instruments. */
    private Cohort of(
            Scenario.Size size,
            List<Appointment> appointments,
            Population<Temperament> temperament,
            List<Population<CaregiverTraits>> caregivers,
            Population<HouseholdTraits> household,
            List<Stressor> stressors,
            List<Programme> programmes,
            Model model) {
        return new Cohort(new Scenario(
                size,
                scenario.assessmentMonths(),
                appointments,
                temperament,
                caregivers,
                household,
                stressors,
                programmes,
                model,
                scenario.effects(),
                scenario.laboratory()));
    }

    /** The change of an outcome at an age from another cohort to this. */
    Contrast against(Cohort other, Outcome outcome, double months) {
        return Contrast.between(other.lived().outcome(outcome, months), lived().outcome(outcome, months));
    }

    /** The change of the mean of a weekly trace between two ages from another cohort to this. */
    Contrast against(Cohort other, Trace trace, double fromMonths, double untilMonths) {
        return Contrast.between(
                other.lived().mean(trace, fromMonths, untilMonths), lived().mean(trace, fromMonths, untilMonths));
    }

    /** The change of something read off each family at an age from another cohort to this. */
    Contrast against(Cohort other, double months, ToDoubleFunction<Family> reading) {
        return Contrast.between(other.lived().probe(months, reading), lived().probe(months, reading));
    }

    /** The change of the share of infants in a class of attachment at an age from another cohort to this. */
    Contrast against(Cohort other, AttachmentClass kind, double months) {
        return Contrast.ofShares(other.lived().attached(kind, months), lived().attached(kind, months));
    }

    /** The change of an outcome that an instrument reads, by its column, from another cohort to this. */
    Contrast against(Cohort other, String column, double months) {
        return against(other, Outcome.of(column).orElseThrow(), months);
    }

    /** What this cohort lived through; lived now, when nobody has asked before. */
    Lived lived() {
        SoftReference<Lived> kept = LIVED.get(scenario);
        Lived lived = kept == null ? null : kept.get();
        if (lived == null) {
            lived = Lived.of(scenario);
            LIVED.put(scenario, new SoftReference<>(lived));
        }
        return lived;
    }
}
