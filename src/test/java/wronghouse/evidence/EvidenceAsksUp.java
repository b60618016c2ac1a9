package wronghouse.evidence;

import wronghouse.report.ReportAsksUp;

/** Lives in evidence and asks report, which it may not. */
public final class EvidenceAsksUp {
    private EvidenceAsksUp() {}

    static Class<?> asks() {
        return ReportAsksUp.class;
    }
}
