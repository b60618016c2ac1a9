package attune.app;

import attune.experiment.table.Digits;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Population;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.laboratory.Outcome;
import attune.parameter.Settings;
import attune.simulation.Community;
import attune.simulation.Lives;
import attune.simulation.Scenario;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the reference cohort that profiles are read against: the declared population, without stressors. */
@Command(
        name = "reference",
        hidden = true,
        description =
                "Prints the quantiles of the reference cohort, as src/main/resources/attune/reference.csv holds them.")
final class ReferenceCommand implements Callable<Integer> {
    private static final List<Double> AGES = List.of(3.0, 6.0, 9.0, 12.0, 18.0, 24.0, 30.0, 36.0);

    @Spec
    private CommandSpec spec;

    @Option(names = "--families", defaultValue = "400", description = "Families in the cohort (${DEFAULT-VALUE}).")
    private int families;

    @Option(names = "--seed", defaultValue = "20260101", description = "Seed of the cohort (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        Scenario.Size size =
                Settings.with(Settings.with(Settings.defaults(Scenario.Size.class), "families", families), "span", 36);
        Scenario scenario = new Scenario(
                size,
                AGES,
                Population.declared(Temperament.class),
                List.of(Population.declared(CaregiverTraits.class)),
                Population.declared(HouseholdTraits.class),
                List.of(),
                List.of(),
                Model.defaults());
        List<Lives.Assessment> rows = new Community(scenario, seed).live().assessments();
        var out = spec.commandLine().getOut();
        out.println("age_months,reactivity_q50,reactivity_q75,recovery_q25,recovery_q50,cortisol_response_q10");
        for (double age : AGES) {
            out.println(String.join(
                    ",",
                    Digits.of(age),
                    Digits.of(quantile(rows, age, Outcome.REACTIVITY, 50)),
                    Digits.of(quantile(rows, age, Outcome.REACTIVITY, 75)),
                    Digits.of(quantile(rows, age, Outcome.RECOVERY_MIN, 25)),
                    Digits.of(quantile(rows, age, Outcome.RECOVERY_MIN, 50)),
                    Digits.of(quantile(rows, age, Outcome.CORTISOL_RESPONSE, 10))));
        }
        out.flush();
        return Exit.DONE;
    }

    private static double quantile(List<Lives.Assessment> rows, double age, Outcome outcome, double percent) {
        double[] values = rows.stream()
                .filter(row -> row.ageMonths() == age)
                .mapToDouble(row -> row.outcomes()[outcome.ordinal()])
                .toArray();
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(values, percent);
    }
}
