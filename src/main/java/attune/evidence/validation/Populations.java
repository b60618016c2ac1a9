package attune.evidence.validation;

import attune.evidence.table.Clause;
import attune.evidence.table.Group;
import attune.evidence.table.Reading;
import attune.evidence.table.Target;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.design.Vocabulary;
import attune.experiment.file.InvalidExperiment;
import attune.laboratory.Instrument;
import attune.laboratory.Instruments;
import attune.laboratory.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The populations that rows ask for: experiment files, with the ages and visits that the rows need put into them. */
public final class Populations {
    private static final String FOLDER = "/attune/evidence/populations/";

    private Populations() {}

    /** Whether what a clause reads can be read: its instruments are built. */
    public static boolean measured(Clause clause) {
        return clause.readings().stream().allMatch(reading -> readable(reading.column()));
    }

    private static boolean readable(String column) {
        return column.equals(Vocabulary.ATTACHMENT)
                ? attachment().isPresent()
                : Outcome.of(column).isPresent();
    }

    /** The instrument that gives the class of attachment. */
    private static Optional<Instrument> attachment() {
        return Instruments.of("strange-situation");
    }

    /**
     * The experiments that rows need, by the name of the population, in the order in which rows ask for them.
     *
     * @param also what else is set in all of them, each {@code PATH=VALUE}
     */
    public static Map<String, Experiment> of(List<Target> targets, Extent extent, List<String> also) {
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        for (Target target : targets) {
            for (Clause clause : target.clauses()) {
                if (measured(clause)) {
                    for (Group group : clause.groups()) {
                        readings.computeIfAbsent(group.population(), name -> new ArrayList<>())
                                .addAll(clause.readings());
                    }
                }
            }
        }
        Map<String, Experiment> populations = new LinkedHashMap<>();
        readings.forEach((name, needed) -> populations.put(name, read(name, needed, extent, also)));
        return populations;
    }

    private static Experiment read(String name, List<Reading> needed, Extent extent, List<String> also) {
        TreeMap<Double, String> ages = new TreeMap<>();
        Map<String, TreeMap<Double, String>> visits = new LinkedHashMap<>();
        for (Reading reading : needed) {
            if (reading.trace().isPresent()) {
                continue;
            }
            ages.put(reading.months(), reading.text());
            instrument(reading.column())
                    .ifPresent(word ->
                            visits.computeIfAbsent(word, w -> new TreeMap<>()).put(reading.months(), reading.text()));
        }
        List<String> visited = new ArrayList<>();
        visits.forEach((word, at) -> visited.add("{instrument: " + word + ", at: " + list(at) + "}"));
        try {
            String file = name + ".yaml";
            String text = text(file);
            int asked = ExperimentReader.parse(text, file, List.of()).replicates();
            List<String> settings = new ArrayList<>(List.of(
                    "scenario.visits=[" + String.join(", ", visited) + "]", "replicates=" + extent.replicates(asked)));
            if (!ages.isEmpty()) {
                settings.add("scenario.assess=" + list(ages));
            }
            if (extent.families() > 0) {
                settings.add("scenario.families=" + extent.families());
            }
            settings.addAll(also);
            return ExperimentReader.parse(text, file, settings);
        } catch (InvalidExperiment e) {
            throw new IllegalStateException("the population " + name + " cannot be run: " + e.getMessage(), e);
        }
    }

    private static Optional<String> instrument(String column) {
        if (column.equals(Vocabulary.ATTACHMENT)) {
            return attachment().map(Instrument::word);
        }
        boolean always =
                Outcome.ALWAYS.stream().anyMatch(outcome -> outcome.column().equals(column));
        return always
                ? Optional.empty()
                : Optional.of(Instruments.reading(column).word());
    }

    private static String list(Map<Double, String> ages) {
        return "[" + String.join(", ", ages.values()) + "]";
    }

    private static String text(String file) {
        try (InputStream in = Populations.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no population " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
