package attune.experiment.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** A beginning shorter than this is as good as nothing. */
    private static final int LEAST = 3;

    /**
     * The nearest of {@code known} by edit distance, when it is near enough to be a slip of the hand; else the only one that
     * begins with the word.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int reach = Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(reach);
        Optional<String> near = known.stream()
                .filter(candidate -> distance.apply(word, candidate) >= 0)
                .min(Comparator.comparingInt(candidate -> distance.apply(word, candidate)));
        return near.isPresent() ? near : begunBy(word, known);
    }

    private static Optional<String> begunBy(String word, Collection<String> known) {
        List<String> longer = word.length() < LEAST
                ? List.of()
                : known.stream().filter(candidate -> candidate.startsWith(word)).toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** A clause for messages: {@code did you mean 'warmth'?}, or the list of what is known. */
    public static String advice(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() ? "remove it" : "write one of " + String.join(", ", known));
    }
}
