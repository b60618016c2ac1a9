package attune.experiment.design;

import java.util.List;
import java.util.Locale;

/**
 * A comparison that every point has to meet.
 *
 * <p>Numbers are compared in one unit; two that differ by less than a part in a billion are equal, so that {@code a + b
 * <= 1} allows 0.1 and 0.9.
 *
 * @param text as written
 * @param left terms that are added up; a single one when words are compared
 * @param relation how they are compared
 * @param right terms that are added up
 */
record Constraint(String text, List<Term> left, Relation relation, List<Term> right) {
    private static final double SAME = 1e-9;

    /** How two sides are compared. */
    enum Relation {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("="),
        UNEQUAL("!=");

        final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        private boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
            };
        }
    }

    /** One side of a comparison, or a part of it. */
    sealed interface Term {
        /** A varied parameter: its number among the factors, and what turns its values into the unit of comparison. */
        record Varied(int factor, double conversion) implements Term {}

        /** A number, in the unit of comparison. */
        record Amount(double value) implements Term {}

        /** A word. */
        record Word(String text) implements Term {}
    }

    /** Whether a point meets it, given the values of the factors as tables show them. */
    boolean allows(List<Level> point) {
        if (left.get(0) instanceof Term.Word || right.get(0) instanceof Term.Word || isWord(left.get(0), point)) {
            return relation.holds(word(left.get(0), point).equals(word(right.get(0), point)) ? 0 : 1);
        }
        double a = sum(left, point);
        double b = sum(right, point);
        boolean same = Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
        return relation.holds(same ? 0 : Double.compare(a, b));
    }

    private static boolean isWord(Term term, List<Level> point) {
        return term instanceof Term.Varied varied && point.get(varied.factor()).value() instanceof String;
    }

    private static String word(Term term, List<Level> point) {
        String word = term instanceof Term.Varied varied
                ? point.get(varied.factor()).value().toString()
                : ((Term.Word) term).text();
        return word.toLowerCase(Locale.ROOT);
    }

    private static double sum(List<Term> terms, List<Level> point) {
        double sum = 0;
        for (Term term : terms) {
            sum += term instanceof Term.Varied varied
                    ? (Double) point.get(varied.factor()).value() * varied.conversion()
                    : ((Term.Amount) term).value();
        }
        return sum;
    }
}
