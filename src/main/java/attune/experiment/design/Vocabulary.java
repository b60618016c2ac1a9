package attune.experiment.design;

import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.intervention.EffectSizes;
import attune.intervention.Programme;
import attune.laboratory.LaboratoryParameters;
import attune.laboratory.Outcome;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of experiment files: every declared parameter by its path in a scenario, and the outcomes. */
public final class Vocabulary {
    /** The outcome that is an attachment category. */
    public static final String ATTACHMENT = "attachment";

    /** The outcome that is a profile. */
    public static final String PROFILE = "profile";

    private static final Map<String, Class<? extends Record>> GROUPS = new LinkedHashMap<>();
    private static final Map<String, Declaration> ALL = new LinkedHashMap<>();

    static {
        GROUPS.put("", Scenario.Size.class);
        GROUPS.put("infant.temperament", Temperament.class);
        GROUPS.put("caregiver", CaregiverTraits.class);
        GROUPS.put("household", HouseholdTraits.class);
        GROUPS.put("stressors.NAME", Stressor.Law.class);
        GROUPS.put("interventions.NAME", Programme.Delivery.class);
        GROUPS.put("model", Model.class);
        GROUPS.put("effects", EffectSizes.class);
        GROUPS.put("laboratory", LaboratoryParameters.class);
        GROUPS.forEach((prefix, group) -> Declarations.of(group, prefix).forEach(d -> ALL.put(d.path(), d)));
    }

    private Vocabulary() {}

    /** Every declared parameter, by its path; NAME stands for the name of a stressor or a programme. */
    public static List<Declaration> parameters() {
        return List.copyOf(ALL.values());
    }

    /** The keys that stand in a scenario: the first words of the paths of all parameters, and what is read beside them. */
    static Set<String> keysOfTheScenario() {
        Set<String> keys =
                new LinkedHashSet<>(List.of("assess", "visits", "caregivers", "infant", "stressors", "interventions"));
        ALL.keySet().forEach(path -> keys.add(path.split("\\.", 2)[0]));
        return keys;
    }

    /** The declaration at a path of a scenario, the names or numbers of list elements being what they may. */
    public static Optional<Declaration> at(String path) {
        String general = path.replaceFirst("^(stressors|interventions)\\.[^.]+\\.", "$1.NAME.")
                .replaceFirst("^caregivers\\.[^.]+\\.", "caregiver.");
        Declaration exact = ALL.get(general);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (general.matches("(infant\\.temperament|caregiver|household)\\.[^.]+\\.(mean|sd)")) {
            Optional<Declaration> trait = Optional.ofNullable(ALL.get(general.substring(0, general.lastIndexOf('.'))));
            return general.endsWith(".sd") ? trait.map(Vocabulary::sd) : trait.map(Vocabulary::mean);
        }
        return Optional.empty();
    }

    /** The declaration of a trait's mean over families. */
    static Declaration mean(Declaration d) {
        return derived(d, "mean", d.min(), d.max(), d.low(), d.high(), d.value());
    }

    /** The declaration of a trait's standard deviation over families. */
    static Declaration sd(Declaration d) {
        double widest = d.max() - d.min();
        return derived(d, "sd", 0, widest, 0, widest, d.spread());
    }

    private static Declaration derived(
            Declaration d, String part, double min, double max, double low, double high, double value) {
        return new Declaration(
                d.path() + "." + part,
                d.symbol(),
                d.unit(),
                min,
                max,
                low,
                high,
                value,
                0,
                d.meaning(),
                d.source(),
                d.type());
    }

    /** Every outcome that an experiment may name: those of every table, then those of the instruments. */
    static List<String> allOutcomes() {
        List<String> columns = outcomes();
        Outcome.values().stream()
                .map(Outcome::column)
                .filter(each -> !columns.contains(each))
                .forEach(columns::add);
        return columns;
    }

    /** The outcomes that every table has, in its order: the attachment category after security, the profile last. */
    public static List<String> outcomes() {
        List<String> columns = new ArrayList<>();
        for (Outcome outcome : Outcome.ALWAYS) {
            columns.add(outcome.column());
            if (outcome == Outcome.SECURITY) {
                columns.add(ATTACHMENT);
            }
        }
        columns.add(PROFILE);
        return columns;
    }

    /** The categories of a categorical outcome; empty for a number. */
    public static List<String> categories(String outcome) {
        return switch (outcome) {
            case ATTACHMENT -> List.of("A", "B", "C", "D");
            case PROFILE -> List.of("resilient", "typical", "sensitized", "blunted");
            default -> List.of();
        };
    }
}
