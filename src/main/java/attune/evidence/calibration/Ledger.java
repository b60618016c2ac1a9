package attune.evidence.calibration;

import attune.experiment.table.Digits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every evaluation, in the order in which it was made: a CSV that only grows. The search is fed from what is written, digits and
 * all, so that one that was stopped goes on exactly as one that was not.
 */
public final class Ledger {
    /** Its name. */
    public static final String NAME = "evaluations.csv";

    private final Path file;
    private final Simulator simulator;
    private final List<Evaluation> made = new ArrayList<>();
    private int next;

    private Ledger(Path file, Simulator simulator) {
        this.file = file;
        this.simulator = simulator;
    }

    /**
     * Opens the ledger of a directory, or begins it.
     *
     * @throws IllegalArgumentException when the ledger there is of other parameters or statistics
     */
    public static Ledger open(Path directory, Simulator simulator) throws IOException {
        Files.createDirectories(directory);
        Ledger ledger = new Ledger(directory.resolve(NAME), simulator);
        ledger.read();
        return ledger;
    }

    private String header() {
        List<String> columns = new ArrayList<>(List.of("evaluation"));
        simulator.knobs().forEach(knob -> columns.add(knob.path()));
        simulator.aims().forEach(aim -> columns.add(aim.name()));
        columns.add("objective");
        return String.join(",", columns);
    }

    private void read() throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, header() + "\n");
            return;
        }
        String text = Files.readString(file);
        int whole = text.lastIndexOf('\n') + 1;
        List<String> lines = text.substring(0, whole).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(header())) {
            throw new IllegalArgumentException(file
                    + " holds evaluations of other parameters or statistics; name another directory with --out, or move it"
                    + " away");
        }
        if (whole < text.length()) {
            // a process that was killed has left half a line
            Files.write(file, text.substring(0, whole).getBytes(StandardCharsets.UTF_8));
        }
        for (String line : lines.subList(1, lines.size())) {
            made.add(parse(line));
        }
    }

    private Evaluation parse(String line) {
        String[] cells = line.split(",", -1);
        int knobs = simulator.knobs().size();
        int aims = simulator.aims().size();
        if (cells.length != knobs + aims + 2) {
            throw new IllegalArgumentException(file + ": a line has " + cells.length + " cells, not "
                    + (knobs + aims + 2) + "; move the file away");
        }
        double[] numbers = Arrays.stream(cells).mapToDouble(Digits::parse).toArray();
        return new Evaluation(
                Arrays.copyOfRange(numbers, 1, 1 + knobs),
                Arrays.copyOfRange(numbers, 1 + knobs, 1 + knobs + aims),
                numbers[numbers.length - 1]);
    }

    /** The next evaluation: as it is written, or made now and written. */
    Evaluation evaluate(double[] values) throws IOException, InterruptedException {
        if (next < made.size()) {
            Evaluation known = made.get(next++);
            if (!Arrays.equals(known.values(), values)) {
                throw new IllegalArgumentException(
                        file + ": evaluation " + next + " is not the one that comes here; the search has changed since."
                                + " Name another directory with --out");
            }
            return known;
        }
        double[] statistics = simulator.statistics(values);
        double objective = 0;
        StringBuilder line = new StringBuilder(Integer.toString(made.size() + 1));
        for (double value : values) {
            line.append(',').append(Digits.of(value));
        }
        for (int i = 0; i < statistics.length; i++) {
            double miss = simulator.aims().get(i).miss(statistics[i]);
            objective += miss * miss;
            line.append(',').append(Digits.of(statistics[i]));
        }
        line.append(',').append(Digits.of(objective));
        Files.writeString(file, line.append('\n'), StandardOpenOption.APPEND);
        Evaluation evaluation = parse(line.toString().trim());
        made.add(evaluation);
        next++;
        return evaluation;
    }

    /** Everything that is written. */
    public List<Evaluation> all() {
        return List.copyOf(made);
    }

    /** How many of the written evaluations the search has come to. */
    int used() {
        return next;
    }
}
