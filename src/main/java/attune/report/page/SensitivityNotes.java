package attune.report.page;

import attune.report.table.Codebook;
import attune.report.table.Numbers;
import attune.report.table.Results;
import attune.report.table.Sensitivity;
import attune.report.table.Sensitivity.Subject;
import java.util.List;

/** What stands above the charts of sensitivity: outcomes for which no index is given, and why. */
final class SensitivityNotes {
    private SensitivityNotes() {}

    static void write(Results results, Html page) {
        Sensitivity table = results.sensitivity();
        if (!table.isEmpty() && results.replicates() == 1) {
            page.element(
                    "p",
                    "With one replicate it is not known how much of the variance between points is noise of replicates; two or more would"
                            + " tell.");
        }
        List<Subject> refused = table.subjects().stream()
                .filter(subject -> !table.refusal(subject).isEmpty())
                .toList();
        if (refused.isEmpty()) {
            return;
        }
        page.element(
                "p",
                "No index is given where a point has no reading, because the points left would not be a fair sample, and"
                        + " where an outcome does not vary:");
        page.raw("<ul>\n");
        for (Subject subject : refused) {
            String arm = results.armNames().size() > 1 ? " in " + subject.arm() : "";
            page.element(
                    "li",
                    Codebook.label(subject.outcome()) + arm + " at " + Numbers.brief(subject.age())
                            + (subject.age() == 1 ? " month: " : " months: ")
                            + table.refusal(subject) + ".");
        }
        page.raw("</ul>\n");
    }
}
