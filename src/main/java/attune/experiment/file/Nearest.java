package attune.experiment.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of {@code known} by edit distance, when it is near enough to be a slip of the hand. */
    public static Optional<String> to(String word, Collection<String> known) {
        int reach = Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(reach);
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate) >= 0)
                .min(Comparator.comparingInt(candidate -> distance.apply(word, candidate)));
    }

    /** A clause for messages: {@code did you mean 'warmth'?}, or the list of what is known. */
    public static String advice(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() ? "remove it" : "write one of " + String.join(", ", known));
    }
}
