package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points that somebody wrote one by one, being read: the same parameters at every point, no point twice. */
final class PointRows {
    private final DesignRequest request;
    private final List<String> paths = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<List<Level>> rows = new ArrayList<>();
    private final Map<List<Object>, Origin> seen = new HashMap<>();
    private final VaryReader values;

    PointRows(DesignRequest request) {
        this.request = request;
        this.values = new VaryReader(request.problems());
    }

    /** Whether {@code vary} is absent, as it has to be: the points name the parameters. Notes it when it is not. */
    static boolean nameTheParameters(DesignRequest request) {
        request.vary()
                .ifPresent(vary -> request.problems()
                        .add(
                                vary.origin(),
                                "the points of a " + request.kind().word()
                                        + " name what varies; remove vary, or write another kind of design"));
        return request.vary().isEmpty();
    }

    /** Adds a parameter; its place is the next in every point. */
    void parameter(String path, Origin origin) {
        if (paths.contains(path)) {
            request.problems().add(origin, "'" + path + "' stands here twice; keep one");
        } else {
            values.checkPath(path, origin, paths);
        }
        paths.add(path);
        origins.add(origin);
    }

    /** The parameters so far. */
    List<String> paths() {
        return paths;
    }

    /** Whether there is no point yet. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds a point: its values in the order of the parameters. */
    void point(Origin place, List<Tree.Leaf> written) {
        List<Level> row = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            row.add(values.level(written.get(i), paths.get(i)));
        }
        Origin before = seen.putIfAbsent(row.stream().map(Level::value).toList(), place);
        if (before != null) {
            request.problems()
                    .add(
                            place,
                            "this point is the same as the one on line " + before.line()
                                    + "; keep one (replicates repeat a point)");
        }
        rows.add(row);
    }

    /** The design; empty when a problem was noted. */
    Optional<Design> design() {
        if (!request.problems().none()) {
            return Optional.empty();
        }
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f < paths.size(); f++) {
            Map<Object, Level> distinct = new LinkedHashMap<>();
            for (List<Level> row : rows) {
                distinct.putIfAbsent(row.get(f).value(), row.get(f));
            }
            factors.add(Factor.of(paths.get(f), origins.get(f), new Domain.Levels(List.copyOf(distinct.values()))));
        }
        return request.allowed(factors, rows);
    }
}
