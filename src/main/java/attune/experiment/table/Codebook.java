package attune.experiment.table;

import attune.experiment.design.Experiment;
import attune.experiment.design.Factor;
import attune.experiment.design.SensitivityDesign;
import attune.experiment.design.SeriesOf;
import attune.experiment.design.Vocabulary;
import attune.laboratory.Outcome;
import attune.laboratory.Trace;
import attune.parameter.Declaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** codebook.csv: every column of every table, with unit, meaning and instrument. */
final class Codebook {
    static final List<String> HEADER = List.of("table", "column", "unit", "meaning", "instrument");

    private static final Map<String, String> SHARED = new LinkedHashMap<>();

    static {
        SHARED.put(
                "point",
                "Number of the point of the design, from 0; in a grid the last varied parameter changes fastest.");
        SHARED.put("replicate", "Number of the replicate, from 0.");
        SHARED.put(
                "seed",
                "Seed of the replicate, the same in all points and arms; but other luck where the dummy of a sensitivity"
                        + " design has moved.");
        SHARED.put("arm", "Arm of the experiment; every family lives in every arm.");
        SHARED.put("family", "Number of the family in its community, from 0; the same family in all points and arms.");
        SHARED.put("infant", "Number of the infant in the family, from 0.");
        SHARED.put("age_months", "Age at the assessment.");
        SHARED.put("age_weeks", "Age at the end of the week.");
        SHARED.put("outcome", "Outcome or trace; NAME=CATEGORY is the share of infants in a category.");
        SHARED.put("n", "Infants in whom it could be read; nobody is no row.");
        SHARED.put("mean", "Mean, or share, over infants of all replicates.");
        SHARED.put("sd", "Standard deviation over infants.");
        SHARED.put(
                "mcse",
                "Monte Carlo standard error of the mean or share, over families (over replicates where fitted parameters are drawn); siblings count as one.");
        SHARED.put("q05", "5 % quantile over infants (Hyndman-Fan type 7).");
        SHARED.put("q25", "25 % quantile over infants (Hyndman-Fan type 7).");
        SHARED.put("q50", "Median over infants (Hyndman-Fan type 7).");
        SHARED.put("q75", "75 % quantile over infants (Hyndman-Fan type 7).");
        SHARED.put("q95", "95 % quantile over infants (Hyndman-Fan type 7).");
        SHARED.put("low", "Lower end of the 95 % interval of the mean, share or difference.");
        SHARED.put("high", "Upper end of the 95 % interval of the mean, share or difference.");
        SHARED.put(
                "effect",
                "d: mean paired difference from the reference arm of the same point / pooled SD of the two arms; shares have none.");
        SHARED.put("effect_low", "Lower end of the 95 % interval of d.");
        SHARED.put("effect_high", "Upper end of the 95 % interval of d.");
        SHARED.put("method", "How the intervals were made.");
        SHARED.put("birth_reactivity", "Temperament: reactivity at birth.");
        SHARED.put(
                "risk",
                "Risk score at birth: how far the primary caregiver's responsiveness, predictability, warmth and harshness"
                        + " and the household's adversities and support lie from the declared family, towards less or"
                        + " harder care; mean of six standard scores.");
        SHARED.put(
                "subgroup",
                "Infants told apart: all, or a third of the reactivity at birth or of the risk score that they have in"
                        + " the reference arm.");
        SHARED.put("n_pairs", "Infants in whom the outcome could be read in both arms.");
        SHARED.put("mean_difference", "Mean over the pairs of the outcome in the arm less that in the reference arm.");
        SHARED.put("pooled_sd", "Pooled standard deviation of the two arms, over the pairs.");
        SHARED.put("d", "Mean difference / pooled SD.");
        SHARED.put("d_low", "Lower end of the 95 % interval of d.");
        SHARED.put("d_high", "Upper end of the 95 % interval of d.");
        SHARED.put(
                "better",
                "Which way the outcome is better; where neither is, shares helped and harmed are those higher and lower.");
        SHARED.put("margin", "Smallest worthwhile difference, 0.1 pooled SD; an infant within it is unchanged.");
        SHARED.put(
                "share_helped",
                "Share of infants better in the arm than in the reference arm by more than the margin.");
        SHARED.put("helped_low", "Lower end of its 95 % interval.");
        SHARED.put("helped_high", "Upper end of its 95 % interval.");
        SHARED.put(
                "share_harmed", "Share of infants worse in the arm than in the reference arm by more than the margin.");
        SHARED.put("harmed_low", "Lower end of its 95 % interval.");
        SHARED.put("harmed_high", "Upper end of its 95 % interval.");
        SHARED.put(
                "unpaired_difference",
                "Difference of the means that a trial would see with as many other families in the reference group.");
        SHARED.put("unpaired_low", "Lower end of its 95 % interval.");
        SHARED.put("unpaired_high", "Upper end of its 95 % interval.");
        SHARED.put("unpaired_d", "That difference / pooled SD of the two arms.");
        SHARED.put("unpaired_d_low", "Lower end of its 95 % interval, the arms being independent.");
        SHARED.put("unpaired_d_high", "Upper end of its 95 % interval, the arms being independent.");
        SHARED.put(
                "variance_ratio",
                "Variance of the paired mean difference / that of the unpaired one: 0.1 says that such a trial needs ten"
                        + " times the families.");
        SHARED.put("factor", "Varied parameter; dummy changes luck only; replicates stands for their noise.");
        SHARED.put(
                "index",
                "mu_star, sigma, mu: mean absolute, standard deviation and mean of elementary effects, in the unit of the"
                        + " outcome per range of the factor; first, total: share of variance; noise_share: share of the"
                        + " variance between the means of points that is luck of replicates; refused: see method.");
        SHARED.put("value", "Estimate of the index.");
        SHARED.put("cause", "What stopped the run.");
    }

    private Codebook() {}

    static void write(Path path, Experiment experiment) throws IOException {
        try (Table table = new Table(path, HEADER)) {
            shared(table, "infants", InfantsTable.KEYS);
            for (Factor factor : experiment.design().factors()) {
                String meaning =
                        Vocabulary.at(factor.path()).map(Declaration::meaning).orElse("Varied in the experiment.");
                row(table, "infants", factor.path(), factor.unit(), meaning, "");
            }
            Vocabulary.outcomes().forEach(outcome -> outcome(table, outcome));
            experiment.outcomes().stream()
                    .filter(asked -> !Vocabulary.outcomes().contains(asked))
                    .forEach(asked -> outcome(table, asked));
            shared(table, "infants", InfantsTable.BIRTH);
            boolean infants = experiment.series() == SeriesOf.INFANTS;
            shared(table, "series", infants ? InfantSeriesTable.KEYS : SeriesTable.HEADER);
            for (Trace trace : Trace.values()) {
                String column = (infants ? "" : "outcome=") + trace.column();
                row(table, "series", column, trace.unit(), trace.meaning(), "life record");
            }
            shared(table, "summary", SummaryRows.HEADER);
            if (experiment.arms().size() > 1) {
                shared(table, "effects", EffectsTable.HEADER);
                for (Outcome outcome : asked(experiment)) {
                    String better = outcome.better().name().toLowerCase(Locale.ROOT);
                    row(table, "effects", "outcome=" + outcome.column(), outcome.unit(), better(outcome, better), "");
                }
            }
            if (experiment.design() instanceof SensitivityDesign) {
                sensitivity(table);
            }
            shared(table, "failures", FailuresTable.HEADER);
        }
    }

    private static List<Outcome> asked(Experiment experiment) {
        return Outcome.values().stream()
                .filter(outcome -> Outcome.ALWAYS.contains(outcome) || experiment.asks(outcome.column()))
                .toList();
    }

    private static String better(Outcome outcome, String word) {
        return "Better: " + word + "; " + outcome.reason() + ".";
    }

    private static void shared(Table table, String name, List<String> columns) {
        for (String column : columns) {
            String unit = column.equals("age_months") ? "months" : column.equals("age_weeks") ? "weeks" : "";
            row(table, name, column, unit, SHARED.get(column), "");
        }
    }

    private static void sensitivity(Table table) {
        for (String column : SensitivityTable.HEADER) {
            switch (column) {
                case "n" -> row(table, "sensitivity", column, "", "Trajectories, rows or, for noise, points.", "");
                case "low" -> row(table, "sensitivity", column, "", "Lower end of the 95 % interval of the index.", "");
                case "high" -> row(table, "sensitivity", column, "", "Upper end of the 95 % interval of it.", "");
                case "method" -> row(table, "sensitivity", column, "", "How it was estimated, or why not.", "");
                default -> shared(table, "sensitivity", List.of(column));
            }
        }
    }

    private static void outcome(Table table, String outcome) {
        List<String> categories = Vocabulary.categories(outcome);
        if (categories.isEmpty()) {
            Outcome numeric = Outcome.of(outcome).orElseThrow();
            row(table, "infants", outcome, numeric.unit(), numeric.meaning(), numeric.instrument());
        } else if (outcome.equals(Vocabulary.ATTACHMENT)) {
            row(
                    table,
                    "infants",
                    outcome,
                    "",
                    "Attachment: A avoidant, B secure, C resistant, D disorganized; not a diagnosis.",
                    "strange-situation");
        } else {
            String meaning = "Profile of the stress response: " + String.join(", ", categories) + "; not a diagnosis.";
            row(table, "infants", outcome, "", meaning, "challenge");
        }
    }

    private static void row(Table table, String name, String column, String unit, String meaning, String instrument) {
        table.text(name).text(column).text(unit).text(meaning).text(instrument).end();
    }
}
