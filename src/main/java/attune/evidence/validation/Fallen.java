package attune.evidence.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that held in a baseline and do not hold any more. */
public final class Fallen {
    private Fallen() {}

    /**
     * The ids of rows that were met in the baseline and are not met now, or are measured no longer.
     *
     * @param lenient whether a row falls only when it is missed by more than chance can explain, as in a quick validation
     */
    public static List<String> since(List<EvidenceRows.Row> baseline, List<Finding> findings, boolean lenient) {
        Map<String, Finding> now = new HashMap<>();
        findings.forEach(finding -> now.put(finding.target().id(), finding));
        List<String> fallen = new ArrayList<>();
        for (EvidenceRows.Row row : baseline) {
            Finding finding = now.get(row.id());
            if (row.met() && (finding == null || !holds(finding, lenient))) {
                fallen.add(row.id());
            }
        }
        return fallen;
    }

    private static boolean holds(Finding finding, boolean lenient) {
        return finding.measured() && (lenient ? !finding.clearlyOutside() : finding.inside());
    }
}
