package attune.experiment.design;

import attune.experiment.sensitivity.Trajectories;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trajectories through the ranges, moving one factor at a time (Morris 1991): screens many factors with few runs. With k
 * factors and the dummy a trajectory is k + 2 points, one after another.
 *
 * @param factors the varied parameters, in the order of the file
 * @param trajectories the points
 * @param levels how many values of each range are used; a factor that is listed takes its words
 * @param seed of the points
 */
public record MorrisDesign(List<Factor> factors, Trajectories trajectories, int levels, long seed)
        implements SensitivityDesign {
    private static final int LEVELS = 4;
    private static final int MOST_LEVELS = 100;

    public MorrisDesign {
        factors = List.copyOf(factors);
    }

    /** Reads it: {@code trajectories}, at least 2; {@code levels}, an even number, 4 when not written. */
    static Optional<Design> read(DesignRequest request) {
        int before = request.problems().count();
        int k = request.factors().size() + 1;
        int most = ExperimentReader.MOST_RUNS / (k + 1);
        int trajectories = request.whole("trajectories", 2, most, "trajectories: 20");
        int levels = request.block().take("levels").isEmpty()
                ? LEVELS
                : request.whole("levels", 2, MOST_LEVELS, "levels: 4");
        if (levels % 2 != 0) {
            request.problems()
                    .add(
                            request.block().placeOf("levels"),
                            "levels is " + levels + ", but a step of a trajectory crosses half of them; write an even"
                                    + " number, such as levels: " + (levels + 1));
        }
        long seed = request.ownSeed();
        if (!SensitivityDesign.possible(request) || request.problems().count() > before) {
            return Optional.empty();
        }
        int[] words = new int[k];
        for (int f = 0; f < k - 1; f++) {
            words[f] = request.factors().get(f).levels().size();
        }
        return Optional.of(
                new MorrisDesign(request.factors(), Trajectories.of(words, trajectories, levels, seed), levels, seed));
    }

    @Override
    public String kind() {
        return "morris";
    }

    @Override
    public double[][] cube() {
        return trajectories.points();
    }

    /** Each trajectory changes to luck of its own where the dummy moves up, and back where it moves down. */
    @Override
    public int luck(int point) {
        boolean moved = cube()[point][factors.size()] > 0.5;
        return moved ? trajectories.trajectory(point) + 1 : 0;
    }

    /**
     * The trajectories as far as the factors really moved, for estimating effects: from one word to another is the whole range
     * of a factor that is listed, down when the other stands earlier in the list, and to other luck the whole range of the dummy,
     * although a step crosses only part of the cube.
     */
    public Trajectories moves() {
        double[][] moves = new double[cube().length][factors.size() + 1];
        for (int point = 0; point < moves.length; point++) {
            for (int f = 0; f < factors.size(); f++) {
                moves[point][f] = factors.get(f).domain() instanceof Domain.Range range
                        ? share(range, cube()[point][f])
                        : Math.signum(cube()[point][f] - cube()[first(point)][f]);
            }
            moves[point][factors.size()] = luck(point) == 0 ? 0 : 1;
        }
        return new Trajectories(factors.size() + 1, moves, trajectories.moved());
    }

    /** The first point of the trajectory of a point. */
    private int first(int point) {
        return trajectories.trajectory(point) * (factors.size() + 2);
    }

    /** How far along its range a factor is, from 0 to 1: by its value if it takes only whole ones, else by the coordinate. */
    private static double share(Domain.Range range, double coordinate) {
        boolean whole = range.declaration().type() == int.class && !range.log();
        return whole
                ? ((Double) range.at(coordinate).value() - range.from()) / (range.to() - range.from())
                : coordinate;
    }

    @Override
    public Map<String, Object> size() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("trajectories", trajectories.count());
        keys.put("levels", levels);
        return keys;
    }
}
