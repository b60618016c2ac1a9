package attune.patterns;

import attune.family.Family;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Spread;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.intervention.EffectSizes;
import attune.intervention.Programme;
import attune.laboratory.Appointment;
import attune.laboratory.AttachmentClass;
import attune.laboratory.LaboratoryParameters;
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
import java.util.function.Consumer;
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
        return but(s -> {
            s.size = new Scenario.Size(s.size.families(), months[months.length - 1], 5, 1);
            s.ages = Arrays.stream(months).boxed().toList();
            s.appointments.clear();
        });
    }

    /** Looked at with one more instrument at some of the ages of assessment. */
    Cohort visited(String instrument, double... months) {
        return but(s -> {
            for (double age : months) {
                s.appointments.add(new Appointment(instrument, age));
            }
        });
    }

    /** Of so many families: the more, the shorter the interval. */
    Cohort sized(int families) {
        return but(s -> s.size = new Scenario.Size(families, s.size.span(), 5, 1));
    }

    /** One trait of the primary caregivers fixed. */
    Cohort care(String trait, double value) {
        return care(trait, value, 0);
    }

    /** One trait of the primary caregivers spread otherwise over families. */
    Cohort care(String trait, double mean, double sd) {
        return but(s -> s.caregivers.set(0, s.caregivers.get(0).with(trait, new Spread(mean, sd))));
    }

    /** One more caregiver in every family from birth on, each with a share of the day. */
    Cohort joined(Population<CaregiverTraits> caregiver) {
        return but(s -> s.caregivers.add(caregiver));
    }

    /** One trait of the infants fixed. */
    Cohort infants(String trait, double value) {
        return but(s -> s.temperament = s.temperament.with(trait, value));
    }

    /** One trait of the households fixed. */
    Cohort household(String trait, double value) {
        return but(s -> s.household = s.household.with(trait, value));
    }

    /** One more stressor. */
    Cohort under(Stressor stressor) {
        return but(s -> s.stressors.add(stressor));
    }

    /** One more programme. */
    Cohort offered(Programme programme) {
        return but(s -> s.programmes.add(programme));
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
        return but(s -> s.model = model);
    }

    /** Looked at with instruments of which one parameter is set. */
    Cohort looked(String parameter, double value) {
        return but(s -> s.laboratory = Settings.with(s.laboratory, parameter, value));
    }

    private Cohort but(Consumer<Draft> change) {
        Draft draft = new Draft(scenario);
        change.accept(draft);
        return new Cohort(draft.scenario());
    }

    /** A scenario in the making. */
    private static final class Draft {
        private Scenario.Size size;
        private List<Double> ages;
        private final List<Appointment> appointments;
        private Population<Temperament> temperament;
        private final List<Population<CaregiverTraits>> caregivers;
        private Population<HouseholdTraits> household;
        private final List<Stressor> stressors;
        private final List<Programme> programmes;
        private Model model;
        private final EffectSizes effects;
        private LaboratoryParameters laboratory;

        Draft(Scenario of) {
            size = of.size();
            ages = of.assessmentMonths();
            appointments = new ArrayList<>(of.appointments());
            temperament = of.temperament();
            caregivers = new ArrayList<>(of.caregivers());
            household = of.household();
            stressors = new ArrayList<>(of.stressors());
            programmes = new ArrayList<>(of.programmes());
            model = of.model();
            effects = of.effects();
            laboratory = of.laboratory();
        }

        Scenario scenario() {
            return new Scenario(
                    size,
                    ages,
                    appointments,
                    temperament,
                    caregivers,
                    household,
                    stressors,
                    programmes,
                    model,
                    effects,
                    laboratory);
        }
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
