package attune.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Everything a results directory holds, read once. */
public final class Results {
    private final RunFacts run;
    private final Infants infants;
    private final Summary summary;
    private final Effects effects;
    private final Series series;
    private final Sensitivity sensitivity;
    private final Codebook codebook;
    private final List<Failure> failures;
    private final Factors factors;
    private final List<RunFacts.Arm> arms;

    private Results(Path directory) throws IOException {
        run = RunFacts.read(directory.resolve("run.json"));
        List<String> declared =
                run.factors().stream().map(RunFacts.Factor::path).toList();
        infants = Infants.read(directory.resolve("infants.csv"), declared);
        summary = Summary.read(directory.resolve("summary.csv"));
        effects = Effects.read(directory.resolve("effects.csv"));
        List<String> charts = run.list("charts");
        boolean drawn = charts.isEmpty() || charts.contains("trajectories");
        series = drawn ? Series.read(directory.resolve("series.csv")) : Series.NONE;
        sensitivity = Sensitivity.read(directory.resolve("sensitivity.csv"));
        codebook = Codebook.read(directory.resolve("codebook.csv"));
        failures = Failure.read(directory.resolve("failures.csv"));
        factors = new Factors(run, infants, summary);
        arms = arms();
    }

    /**
     * Reads the tables of a results directory. Tables that are missing read as empty.
     *
     * @throws IOException when the directory is none, holds neither run.json nor infants.csv, or a table is unreadable
     */
    public static Results read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        if (!Files.exists(directory.resolve("run.json")) && !Files.exists(directory.resolve("infants.csv"))) {
            throw new IOException("no results in " + directory + ": neither run.json nor infants.csv is there");
        }
        return new Results(directory);
    }

    /** The arms of the run first, then any the tables alone know; without a flag the first is the reference. */
    private List<RunFacts.Arm> arms() {
        List<RunFacts.Arm> known = new ArrayList<>(run.arms());
        LinkedHashSet<String> names = new LinkedHashSet<>();
        known.forEach(arm -> names.add(arm.name()));
        infants.arms().stream().filter(names::add).forEach(name -> known.add(new RunFacts.Arm(name, false, "")));
        summary.all().forEach(estimate -> {
            if (names.add(estimate.cell().arm())) {
                known.add(new RunFacts.Arm(estimate.cell().arm(), false, ""));
            }
        });
        return List.copyOf(known);
    }

    /** What was asked and what it ran on. */
    public RunFacts run() {
        return run;
    }

    /** The infants, by cell. */
    public Infants infants() {
        return infants;
    }

    /** Means, intervals and effects. */
    public Summary summary() {
        return summary;
    }

    /** Effects with what a trial would see, shares helped and harmed, and subgroups. */
    public Effects effects() {
        return effects;
    }

    /** Weekly quantiles; none where no trajectory is asked for. */
    public Series series() {
        return series;
    }

    /** How much each varied parameter matters; empty unless the design was made for it. */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** What the columns mean. */
    public Codebook codebook() {
        return codebook;
    }

    /** Runs that failed. */
    public List<Failure> failures() {
        return failures;
    }

    /** The varied parameters and the points. */
    public Factors factors() {
        return factors;
    }

    /** Arms in the order every chart and table keeps. */
    public List<RunFacts.Arm> armList() {
        return arms;
    }

    /** Names of the arms, in that order. */
    public List<String> armNames() {
        return arms.stream().map(RunFacts.Arm::name).toList();
    }

    /** The arm the others are compared with, empty where there is only one or none is marked. */
    public String reference() {
        return arms.stream()
                .filter(RunFacts.Arm::reference)
                .map(RunFacts.Arm::name)
                .findFirst()
                .orElse("");
    }

    /** The one number in which the arms differ, where it is one. */
    public Optional<Dosage> dosage() {
        return Dosage.of(run, armNames(), reference());
    }

    /** Replicates at the point that has fewest; what the run declares where there are no infants. */
    public int replicates() {
        if (infants.replicates() > 0) {
            return infants.replicates();
        }
        double declared = run.number("replicates");
        return Double.isNaN(declared) ? 0 : (int) declared;
    }

    /** Assessment ages in months, ascending. */
    public List<Double> ages() {
        return infants.ages().isEmpty() ? summary.ages() : infants.ages();
    }

    /** Outcomes of a table the experiment asked for; all of them where it named none or none is in the table. */
    public List<String> asked(List<String> present) {
        List<String> wanted = run.list("outcomes");
        List<String> both = present.stream()
                .filter(name ->
                        wanted.stream().anyMatch(w -> name.equals(w) || name.matches("\\Q" + w + "\\E[=:. ].*")))
                .toList();
        return both.isEmpty() ? present : both;
    }
}
