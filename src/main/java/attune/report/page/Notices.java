package attune.report.page;

import attune.report.table.Numbers;
import attune.report.table.Results;
import attune.report.table.RunFacts;
import java.util.Locale;

/** What a reader has to know before the first number: a study that is not whole, runs that failed, one replicate. */
final class Notices {
    /** The shard that is all of a study. */
    static final String WHOLE = "1/1";

    private Notices() {}

    /** Whether the run says that not all of its runs are made. */
    static boolean isUnfinished(Results results) {
        return results.run().text("complete").equals("false");
    }

    static void write(Results results, Html page) {
        RunFacts run = results.run();
        String shard = run.text("shard");
        if (!shard.isEmpty() && !shard.equals(WHOLE)) {
            notice(
                    "A part of a study.",
                    "These are the runs of shard " + shard + " only. Join all shards with attune merge before drawing"
                            + " conclusions.",
                    page);
        } else if (isUnfinished(results)) {
            double asked = Opening.asked(results);
            String made = Double.isNaN(asked)
                    ? "Not all runs of this experiment are made. "
                    : Numbers.count(results.infants().runs()) + " of " + Numbers.count(Math.round(asked))
                            + " runs are in the tables. ";
            notice(
                    "Not finished.",
                    made + "The numbers will move as the others are added. Give the same attune run again to go on.",
                    page);
        }
        int failed = results.failures().size();
        if (failed > 0) {
            notice(
                    failed == 1 ? "One run failed." : Numbers.count(failed) + " runs failed.",
                    (failed == 1 ? "It is" : "They are") + " not in the results; see What failed.",
                    page);
        }
        if (results.replicates() == 1) {
            notice(
                    "One replicate.",
                    overReplicates(results)
                            ? "All results on this page come from a single replicate, and its families share one draw of"
                                    + " the fitted parameters. Another draw would give other numbers, and no interval"
                                    + " can say by how much. Set replicates to ten or more before drawing conclusions."
                            : "All results on this page come from a single replicate. Its families live independently"
                                    + " of one another, so the intervals over them say how far another seed would move"
                                    + " the numbers. More replicates add families, and make intervals narrower.",
                    page);
        }
        for (String note : run.list("notes")) {
            if (!note.isBlank()) {
                notice("To bear in mind.", capital(note) + ".", page);
            }
        }
        if (run.text("precision_reached").equals("false")) {
            notice(
                    "Less precise than wanted.",
                    "The budget of replicates was used up before the wanted precision was reached: the widest half-width"
                            + " of an interval is " + Numbers.brief(run.number("widest_half_width")) + ".",
                    page);
        }
    }

    /** Whether families of a replicate have something in common, so that intervals are taken over replicates. */
    private static boolean overReplicates(Results results) {
        return results.summary().all().stream()
                .anyMatch(estimate -> estimate.method().contains("over replicates"));
    }

    private static String capital(String note) {
        return note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1);
    }

    private static void notice(String head, String text, Html page) {
        page.raw("<p class=\"notice\"><strong>")
                .text(head)
                .raw("</strong> ")
                .text(text)
                .raw("</p>\n");
    }
}
