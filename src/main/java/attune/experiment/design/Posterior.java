package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Paths;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws of fitted parameters, one for each replicate, so that an experiment carries what is not known about them. The draws are those
 * of a committed calibration, or those that a record of an earlier run tells; replicate r takes the r-th, beginning again after the
 * last. Points and arms of a replicate share theirs.
 */
public final class Posterior {
    /** What an experiment file writes under {@code parameters}. */
    public static final String WORD = "posterior";

    private static final String SHIPPED = "/attune/evidence/posterior.csv";

    private final List<Declaration> parameters;
    private final List<String[]> draws;

    /** @param draws each the values of the parameters in turn, with their units */
    Posterior(List<Declaration> parameters, List<String[]> draws) {
        this.parameters = List.copyOf(parameters);
        this.draws = List.copyOf(draws);
    }

    /** The committed one; empty when no calibration has been committed. */
    public static Optional<Posterior> shipped() {
        try (InputStream in = Posterior.class.getResourceAsStream(SHIPPED)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the table that {@code attune calibrate} writes.
     *
     * @throws IllegalArgumentException when it names no declared parameters, or a value is not one of its parameter
     */
    public static Posterior parse(String csv) {
        List<String> lines = csv.lines().toList();
        String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split(",", -1);
        List<Declaration> parameters = new ArrayList<>();
        for (int c = 1; c < header.length; c++) {
            String path = header[c];
            parameters.add(Vocabulary.at(path)
                    .orElseThrow(() -> new IllegalArgumentException("the posterior draws '" + path + "', which is no"
                            + " declared parameter; calibrate again")));
        }
        List<String[]> draws = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != header.length) {
                throw new IllegalArgumentException("draw " + (draws.size() + 1) + " of the posterior has "
                        + cells.length + " cells, not " + header.length + "; calibrate again");
            }
            for (int c = 1; c < cells.length; c++) {
                parameters.get(c - 1).check(Double.parseDouble(cells[c]));
                cells[c] = (cells[c] + " " + parameters.get(c - 1).unit()).trim();
            }
            draws.add(Arrays.copyOfRange(cells, 1, cells.length));
        }
        if (parameters.isEmpty() || draws.isEmpty()) {
            throw new IllegalArgumentException("the posterior holds no draws; calibrate again");
        }
        return new Posterior(parameters, draws);
    }

    /** The parameters that are drawn, by their paths in a scenario. */
    public List<String> paths() {
        return parameters.stream().map(Declaration::path).toList();
    }

    /** What stands under {@code parameters} in a resolved experiment: every draw, so that nothing else is needed to make it again. */
    public Map<String, Object> resolved() {
        Map<String, Object> told = new LinkedHashMap<>();
        for (int p = 0; p < parameters.size(); p++) {
            List<Object> values = new ArrayList<>();
            for (String[] draw : draws) {
                boolean plain = parameters.get(p).unit().isEmpty();
                values.add(plain ? (Object) Double.valueOf(draw[p]) : draw[p]);
            }
            told.put(parameters.get(p).path(), values);
        }
        return Map.of(WORD, told);
    }

    /** A full scenario with the values of a replicate. */
    Tree.Mapping put(Tree.Mapping full, int replicate) {
        String[] draw = draws.get(replicate % draws.size());
        Tree tree = full;
        for (int p = 0; p < draw.length; p++) {
            Declaration parameter = parameters.get(p);
            Origin origin = Origin.of("draw " + (replicate % draws.size() + 1) + " of the posterior");
            Tree.Leaf leaf = new Tree.Leaf(origin, draw[p], false);
            tree = Paths.place(tree, parameter.path(), leaf, origin)
                    .orElseThrow(() -> new IllegalStateException(parameter.path() + " has no place in a scenario"));
        }
        return (Tree.Mapping) tree;
    }
}
