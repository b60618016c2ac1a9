package attune.experiment.file;

import java.util.ArrayList;
import java.util.List;

/** An experiment that cannot be run as written. Nothing was run and nothing was written. */
public final class InvalidExperiment extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<String> messages;

    /** @param messages one line each: place, what was found, what to write instead */
    public InvalidExperiment(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    /** Every problem, one line each. */
    public List<String> messages() {
        return messages;
    }

    /** The first {@value Problems#TOLD} problems, and how many more there are. */
    public List<String> told() {
        if (messages.size() <= Problems.TOLD) {
            return messages;
        }
        List<String> told = new ArrayList<>(messages.subList(0, Problems.TOLD));
        told.add("... and " + (messages.size() - Problems.TOLD) + " more");
        return told;
    }
}
