package attune.experiment.design;

import attune.experiment.file.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code kind: list}: the points as they stand under {@code points}, in their order. */
final class ListedPoints {
    private ListedPoints() {}

    static Optional<Design> read(DesignRequest request) {
        List<Tree> items = request.block().list("points");
        if (!PointRows.nameTheParameters(request) || !request.problems().none()) {
            return Optional.empty();
        }
        if (items.isEmpty()) {
            request.problems()
                    .add(
                            request.block().placeOf("points"),
                            "a list without points; write points: [{caregiver.warmth: 0.2}, {caregiver.warmth: 0.8}]");
            return Optional.empty();
        }
        PointRows rows = new PointRows(request);
        for (Tree item : items) {
            if (!(item instanceof Tree.Mapping point) || point.entries().isEmpty()) {
                request.problems()
                        .add(item.origin(), "a point is " + item.kind() + "; write {PATH: value, PATH: value}");
                continue;
            }
            if (rows.paths().isEmpty()) {
                point.entries().forEach((path, entry) -> rows.parameter(path, entry.key()));
            }
            point(point, rows, request);
        }
        return rows.design();
    }

    private static void point(Tree.Mapping point, PointRows rows, DesignRequest request) {
        int before = request.problems().count();
        List<Tree.Leaf> values = new ArrayList<>();
        for (String path : rows.paths()) {
            Tree value = point.get(path).orElse(null);
            if (value instanceof Tree.Leaf leaf && !leaf.isEmpty()) {
                values.add(leaf);
            } else {
                request.problems()
                        .add(
                                value == null ? point.origin() : value.origin(),
                                value == null
                                        ? "this point does not say what " + path
                                                + " is; every point names the same parameters"
                                        : path + " is " + value.kind() + "; write a single value");
            }
        }
        point.entries().forEach((path, entry) -> {
            if (!rows.paths().contains(path)) {
                request.problems()
                        .add(
                                entry.key(),
                                "'" + path + "' is not in the first point; every point names the same parameters");
            }
        });
        if (request.problems().count() == before) {
            rows.point(point.origin(), values);
        }
    }
}
