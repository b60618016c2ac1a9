package attune.intervention;

import attune.family.HouseholdTraits;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Parameter;
import attune.parameter.Settings;
import attune.parameter.Unit;
import java.util.Optional;

/**
 * A programme as delivered: which kind, to whom, when, how well. What it changes is apart, in {@link Effect}.
 *
 * @param name its name in the experiment; its draws (who is reached, who takes it up) hang on it
 * @param kind what it changes
 * @param delivery when and how well
 * @param target who is offered it; everybody when empty
 */
public record Programme(String name, ProgrammeKind kind, Delivery delivery, Optional<Target> target) {

    /**
     * A targeting rule read at the day the programme starts.
     *
     * @param of dotted path of a trait, for example {@code caregiver.responsiveness} or {@code household.adversities}
     * @param below whether families below the threshold (else above it) are offered the programme
     * @param threshold in the trait's own unit
     */
    public record Target(String of, boolean below, double threshold) {
        /** Whether it holds for a family, by its primary caregiver, its household or its first infant. */
        boolean holds(CaregiverTraits primary, HouseholdTraits household, Temperament first) {
            Record traits = of.startsWith("caregiver.") ? primary : of.startsWith("household.") ? household : first;
            double value = Settings.get(traits, of.substring(of.indexOf('.') + 1));
            return below ? value < threshold : value > threshold;
        }
    }

    /** Timing and quality of delivery. No effect reads the age at which it starts. */
    public record Delivery(
            @Parameter(
                    symbol = "t_p",
                    unit = "months",
                    min = 0,
                    max = 60,
                    low = 0,
                    high = 36,
                    value = 6,
                    meaning = "Age of the infant at which the programme starts.",
                    source = "ASSUMED")
            double start,

            @Parameter(
                    symbol = "d_p",
                    unit = "months",
                    min = 0,
                    max = 60,
                    low = 0,
                    high = 36,
                    value = 3,
                    meaning = "How long it runs.",
                    source = "ASSUMED")
            double duration,

            @Parameter(
                    symbol = "n_p",
                    min = 0,
                    max = 200,
                    low = 0,
                    high = 50,
                    value = 10,
                    meaning =
                            "Sessions held, evenly over the duration; 0 sessions change nothing. Childcare and placement have none: whoever comes is there from the first day on.",
                    source = "ASSUMED; 5 to 16 sessions are common (Bakermans-Kranenburg et al. 2003)")
            double sessions,

            @Parameter(
                    symbol = "c_p",
                    min = 0,
                    max = 1,
                    low = 0,
                    high = 1,
                    value = 1,
                    meaning = "Coverage: share of the targeted families that are offered it.",
                    source = "ASSUMED")
            double coverage,

            @Parameter(
                    symbol = "f_p",
                    min = 0,
                    max = 1,
                    low = 0.3,
                    high = 1,
                    value = 0.8,
                    meaning = "Fidelity: share of the intended effect that a session as held carries.",
                    source = "ASSUMED")
            double fidelity,

            @Parameter(
                    symbol = "tau_p",
                    unit = "months",
                    min = 0.1,
                    max = 120,
                    low = 2,
                    high = 12,
                    value = 4,
                    meaning = "Fading: time constant at which what was gained is lost once sessions end.",
                    source = "ASSUMED; 3 to 6 months in the prototype")
            double fading) {

        /** The day of life, from 0, on which it starts; until then it changes nothing, and nobody has been chosen for it. */
        public int firstDay() {
            return (int) Math.floor(start * Unit.DAYS_PER_MONTH);
        }

        /** The day of life from which it does not run any more. */
        public int endDay() {
            return (int) Math.floor((start + duration) * Unit.DAYS_PER_MONTH);
        }
    }
}
