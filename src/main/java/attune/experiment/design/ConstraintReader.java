package attune.experiment.design;

import attune.experiment.file.Nearest;
import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.parameter.Quantity;
import attune.parameter.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a constraint: {@code PATH <= PATH}, {@code PATH < VALUE}, or sums of them, {@code PATH + PATH <= 1}.
 *
 * <p>This is not a case for an expression library: paths contain dots and hyphens and values carry units, which all of
 * them read as something else, and what is left is one regular expression.
 */
final class ConstraintReader {
    private static final Pattern FORM = Pattern.compile("([^<>=!]*?)\\s*(<=|>=|==|!=|<|>|=)\\s*([^<>=!]*)");
    private static final String EXAMPLE = "write PATH >= PATH or PATH < VALUE, with <, <=, >, >=, = or !=";

    private final List<Factor> factors;
    private final List<String> paths;
    private final Problems problems;

    /** @param factors the varied parameters, which is what constraints compare */
    ConstraintReader(List<Factor> factors, Problems problems) {
        this.factors = factors;
        this.paths = factors.stream().map(Factor::path).toList();
        this.problems = problems;
    }

    /** A mistake in a constraint. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    /** The constraint; empty when a problem was noted. */
    Optional<Constraint> read(Tree tree) {
        try {
            if (!(tree instanceof Tree.Leaf leaf) || leaf.isEmpty()) {
                throw new Wrong("a constraint is " + tree.kind() + "; " + EXAMPLE);
            }
            return Optional.of(read(leaf));
        } catch (Wrong e) {
            Origin place = tree.origin();
            problems.add(place, e.getMessage());
            return Optional.empty();
        }
    }

    private Constraint read(Tree.Leaf leaf) throws Wrong {
        String text = leaf.text().strip();
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(1).isBlank() || form.group(3).isBlank()) {
            boolean twice = text.replaceAll("(<=|>=|==|!=|<|>|=)", "\0")
                            .chars()
                            .filter(c -> c == 0)
                            .count()
                    > 1;
            throw new Wrong("'" + text + "' "
                    + (twice
                            ? "compares more than once; write each comparison by itself"
                            : "is no comparison; " + EXAMPLE));
        }
        String sign = form.group(2).equals("==") ? "=" : form.group(2);
        Constraint.Relation relation = Stream.of(Constraint.Relation.values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElseThrow();
        List<String> left = terms(form.group(1));
        List<String> right = terms(form.group(3));
        String first = Stream.concat(left.stream(), right.stream())
                .filter(paths::contains)
                .findFirst()
                .orElse("");
        if (first.isEmpty()) {
            String path = Stream.concat(left.stream(), right.stream())
                    .filter(term -> Quantity.parse(term).isEmpty())
                    .findFirst()
                    .orElse("");
            throw path.isEmpty()
                    ? new Wrong("'" + text + "' compares nothing that varies; name a varied parameter: "
                            + String.join(", ", paths))
                    : unknown(path);
        }
        if (isWord(first)) {
            return words(text, left, relation, right);
        }
        return new Constraint(text, numbers(left, first), relation, numbers(right, first));
    }

    private static List<String> terms(String side) {
        return List.of(side.strip().split("\\s+\\+\\s+", -1));
    }

    private boolean isWord(String path) {
        List<Level> levels = factors.get(paths.indexOf(path)).levels();
        return levels.stream().anyMatch(level -> level.value() instanceof String);
    }

    private Constraint words(String text, List<String> left, Constraint.Relation relation, List<String> right)
            throws Wrong {
        boolean equality = relation == Constraint.Relation.EQUAL || relation == Constraint.Relation.UNEQUAL;
        if (!equality || left.size() > 1 || right.size() > 1) {
            throw new Wrong("'" + text + "' compares words; write PATH = WORD or PATH != WORD");
        }
        return new Constraint(
                text, List.of(word(left.get(0), right.get(0))), relation, List.of(word(right.get(0), left.get(0))));
    }

    private Constraint.Term word(String term, String other) throws Wrong {
        if (paths.contains(term)) {
            if (!isWord(term)) {
                throw new Wrong("'" + term + "' is a number and '" + other + "' is not; compare like with like");
            }
            return new Constraint.Term.Varied(paths.indexOf(term), 1);
        }
        boolean switched =
                Vocabulary.at(other).map(d -> d.type() == boolean.class).orElse(false);
        String word = switched && term.matches("true|false") ? (term.equals("true") ? "on" : "off") : term;
        List<String> known = paths.contains(other)
                ? factors.get(paths.indexOf(other)).levels().stream()
                        .map(level -> level.value().toString())
                        .toList()
                : List.of();
        if (!known.contains(word)) {
            throw new Wrong("'" + term + "' is no value of " + other + "; " + Nearest.advice(term, known));
        }
        return new Constraint.Term.Word(word);
    }

    /** The terms of one side, in the declared unit of the parameter at {@code base}. */
    private List<Constraint.Term> numbers(List<String> terms, String base) throws Wrong {
        Declaration unit = Vocabulary.at(base).orElseThrow();
        List<Constraint.Term> read = new ArrayList<>();
        for (String term : terms) {
            int factor = paths.indexOf(term);
            if (factor >= 0) {
                read.add(new Constraint.Term.Varied(factor, conversion(term, base, unit)));
            } else {
                read.add(new Constraint.Term.Amount(number(term, base, unit)));
            }
        }
        return read;
    }

    private double conversion(String path, String base, Declaration unit) throws Wrong {
        if (isWord(path)) {
            throw new Wrong("'" + base + "' is a number and '" + path + "' is not; compare like with like");
        }
        String own = Vocabulary.at(path).map(Declaration::unit).orElse("");
        boolean bothPlain = isPlain(own) && isPlain(unit.unit());
        Optional<Double> conversion = bothPlain ? Optional.of(1.0) : Unit.factor(own, unit.unit());
        return conversion.orElseThrow(() -> new Wrong("'" + base + "' " + measured(unit.unit()) + " and '" + path + "' "
                + measured(own) + "; compare like with like"));
    }

    private double number(String term, String base, Declaration unit) throws Wrong {
        if (term.matches("(?i)[+-]?\\.?(nan|inf|infinity)")) {
            throw new Wrong("'" + term + "' is no value to compare with; write a number");
        }
        Optional<Quantity> found = Quantity.parse(term);
        if (found.isEmpty()) {
            throw unknown(term);
        }
        String written = found.get().unit();
        if (isPlain(unit.unit())) {
            if (!written.isEmpty()) {
                throw new Wrong("'" + base + "' has no unit, but '" + term + "' was found; write "
                        + Declaration.number(found.get().value()));
            }
            return found.get().value();
        }
        if (written.isEmpty()) {
            throw new Wrong("'" + term + "' is a bare number, and '" + base + "' " + measured(unit.unit())
                    + "; write its unit, for example " + term + " " + unit.unit());
        }
        return found.get().value()
                * Unit.factor(written, unit.unit())
                        .orElseThrow(() -> new Wrong("'" + base + "' " + measured(unit.unit()) + ", but the unit '"
                                + written + "' was found; write one of "
                                + String.join(", ", Unit.alternatives(unit.unit()))));
    }

    private Wrong unknown(String term) {
        boolean declared = Vocabulary.at(term).isPresent();
        return new Wrong("'" + term + "' " + (declared ? "is not varied" : "is neither a varied parameter nor a number")
                + "; " + (declared ? "vary it, or compare a parameter that is" : Nearest.advice(term, paths)));
    }

    private static boolean isPlain(String unit) {
        return unit.isEmpty() || unit.startsWith("[");
    }

    private static String measured(String unit) {
        return isPlain(unit) ? "has no unit" : "is measured in " + unit;
    }
}
