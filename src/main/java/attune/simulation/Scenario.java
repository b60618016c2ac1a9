package attune.simulation;

import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.intervention.EffectSizes;
import attune.intervention.Enrolment;
import attune.intervention.Programme;
import attune.laboratory.Appointment;
import attune.laboratory.LaboratoryParameters;
import attune.parameter.Parameter;
import attune.parameter.Settings;
import attune.parameter.Unit;
import java.util.List;

/**
 * What one community lives through: everything a run needs but the seed.
 *
 * @param size families, span, tick and infants per family
 * @param assessmentMonths ages at which outcomes are read, ascending, each no later than the span
 * @param appointments the instruments to be used beside what is always read, each at one of those ages
 * @param temperament how temperament is spread over infants
 * @param caregivers the first is the primary one
 * @param household how households differ
 * @param stressors what comes upon families
 * @param programmes what families are offered
 * @param model parameters and switches of the mechanisms
 * @param effects how much programmes change
 * @param laboratory parameters of the instruments
 */
public record Scenario(
        Size size,
        List<Double> assessmentMonths,
        List<Appointment> appointments,
        Population<Temperament> temperament,
        List<Population<CaregiverTraits>> caregivers,
        Population<HouseholdTraits> household,
        List<Stressor> stressors,
        List<Programme> programmes,
        Model model,
        EffectSizes effects,
        LaboratoryParameters laboratory) {

    /** Refuses what cannot be run. */
    public Scenario {
        assessmentMonths = List.copyOf(assessmentMonths);
        appointments = List.copyOf(appointments);
        caregivers = List.copyOf(caregivers);
        stressors = List.copyOf(stressors);
        programmes = List.copyOf(programmes);
        if (caregivers.isEmpty() || caregivers.size() > 4) {
            throw new IllegalArgumentException("a family has one to four caregivers");
        }
        if (assessmentMonths.isEmpty()) {
            throw new IllegalArgumentException("outcomes need at least one age at which they are read");
        }
        double before = 0;
        for (double age : assessmentMonths) {
            if (!(age > before) || age > size.span()) {
                throw new IllegalArgumentException("assessment ages must rise, and end no later than the span");
            }
            before = age;
        }
        for (Appointment appointment : appointments) {
            if (!assessmentMonths.contains(appointment.ageMonths())) {
                throw new IllegalArgumentException("the " + appointment.used().word()
                        + " is asked for at an age that is none of the assessment ages");
            }
        }
    }

    /** A scenario with the declared effects of programmes and the declared instruments. */
    public Scenario(
            Size size,
            List<Double> assessmentMonths,
            Population<Temperament> temperament,
            List<Population<CaregiverTraits>> caregivers,
            Population<HouseholdTraits> household,
            List<Stressor> stressors,
            List<Programme> programmes,
            Model model) {
        this(
                size,
                assessmentMonths,
                List.of(),
                temperament,
                caregivers,
                household,
                stressors,
                programmes,
                model,
                Settings.defaults(EffectSizes.class),
                Settings.defaults(LaboratoryParameters.class));
    }

    /** How many whole days the community lives. */
    public int days() {
        return (int) Math.floor(size.span() * Unit.DAYS_PER_MONTH);
    }

    /** How many caregivers every family has, from birth on: its own, and those who come with programmes one day. */
    public int caregiversInFamily() {
        return caregivers.size() + brought(programmes.size());
    }

    /** The number, in its family, of the caregiver who comes with a programme; -1 when nobody does. */
    int caregiverOf(int programme) {
        return Enrolment.bringsCaregiver(programmes.get(programme).kind())
                ? caregivers.size() + brought(programme)
                : -1;
    }

    private int brought(int before) {
        return (int) programmes.subList(0, before).stream()
                .filter(programme -> Enrolment.bringsCaregiver(programme.kind()))
                .count();
    }

    /** How many, how long, how finely looked at. */
    public record Size(
            @Parameter(
                    symbol = "n_f",
                    min = 1,
                    max = 100000,
                    low = 1,
                    high = 100000,
                    value = 200,
                    meaning = "Families in a community.",
                    source = "ASSUMED")
            int families,

            @Parameter(
                    symbol = "T",
                    unit = "months",
                    min = 0.25,
                    max = 60,
                    low = 1,
                    high = 36,
                    value = 24,
                    meaning = "How long the community is followed from birth.",
                    source = "ASSUMED")
            double span,

            @Parameter(
                    symbol = "dt",
                    unit = "min",
                    min = 0.1,
                    max = 15,
                    low = 1,
                    high = 5,
                    value = 5,
                    meaning =
                            "Tick: how often the continuous process is looked at. A day must be a whole number of ticks.",
                    source = "ASSUMED; halving it changes means by less than 2 %")
            double tick,

            @Parameter(
                    symbol = "n_i",
                    min = 1,
                    max = 3,
                    low = 1,
                    high = 3,
                    value = 1,
                    meaning = "Infants in a family, born together.",
                    source = "ASSUMED")
            int infants) {}
}
