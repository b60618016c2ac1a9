package attune.evidence.validation;

import attune.evidence.table.Clause;
import attune.evidence.table.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The generated part of {@code docs/evidence.md}: counts, misses and the whole table, from the baseline. */
public final class EvidenceMarkdown {
    private EvidenceMarkdown() {}

    /** The text, from the rows of a full validation and how infants were classed in it. */
    public static String of(List<Target> targets, List<EvidenceRows.Row> rows, List<AttachmentMix.Row> attachment) {
        Map<String, EvidenceRows.Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        StringBuilder text = new StringBuilder("### How many rows are met\n\n");
        new SideBySide(targets, rows)
                .counts()
                .forEach(line -> text.append("* ").append(line).append('\n'));
        text.append("\n### Attachment in every population\n\n");
        text.append("Percent in each class, with 95 % Wilson intervals; those with the most secure infants first.\n\n");
        text.append(AttachmentMix.markdown(attachment));
        text.append(
                "\nA class tells what a simulated infant did in one visit. It is not a diagnosis, not evidence of maltreatment, and not a fixed"
                        + " trait (Granqvist et al. 2017).\n");
        text.append("\n### What is missed\n\n");
        List<String> missed = new ArrayList<>();
        for (Target target : targets) {
            EvidenceRows.Row row = byId.get(target.id());
            if (row != null && row.measured() && !row.met()) {
                missed.add("* " + target.id() + ", " + target.topic() + ": published " + SideBySide.published(row)
                        + ", simulated " + SideBySide.simulated(row) + "\n");
            }
        }
        missed.forEach(text::append);
        if (missed.isEmpty()) {
            text.append("Nothing that is measured.\n");
        }
        text.append("\n### Every row\n\n");
        text.append("| row | use | finding | published | simulated | | at the study's n | how | source |\n");
        text.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Target target : targets) {
            EvidenceRows.Row row = byId.get(target.id());
            if (row != null) {
                text.append("| ")
                        .append(String.join(
                                " | ",
                                target.id(),
                                row.use(),
                                target.topic(),
                                SideBySide.published(row),
                                row.measured() ? SideBySide.simulated(row) : "",
                                SideBySide.verdict(row).replace("MISSED", "**missed**"),
                                SideBySide.atStudyN(row),
                                how(target),
                                target.source() + (target.seen() ? "" : " (not seen in the source)")))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static String how(Target target) {
        List<String> how = target.clauses().stream().map(Clause::how).toList();
        return String.join("; and ", how);
    }
}
