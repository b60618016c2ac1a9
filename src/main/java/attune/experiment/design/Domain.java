package attune.experiment.design;

import attune.experiment.file.Origin;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/** The values a factor may take: a few levels, or every value of a range. */
public sealed interface Domain {
    /**
     * The value at a share of the way.
     *
     * @param share from 0, the first value, to 1, the last; equal shares fall to every level and every whole number
     */
    Level at(double share);

    /** The values in words, without their unit. */
    String words();

    /** What a reader has to know of how the values are spaced, such as {@code log scale}; mostly empty. */
    default String spacing() {
        return "";
    }

    /**
     * Values that are told one by one: numbers, {@code on} and {@code off}, or words.
     *
     * @param levels at least one, in the order written
     */
    record Levels(List<Level> levels) implements Domain {
        private static final int TOLD = 25;

        public Levels {
            levels = List.copyOf(levels);
        }

        @Override
        public Level at(double share) {
            return levels.get(Math.min((int) (share * levels.size()), levels.size() - 1));
        }

        /** The values; of very many only how many, and the ends when they are numbers. */
        @Override
        public String words() {
            if (levels.size() <= TOLD) {
                return levels.stream().map(level -> word(level.value())).collect(Collectors.joining(", "));
            }
            List<Double> numbers = levels.stream()
                    .map(Level::value)
                    .filter(Double.class::isInstance)
                    .map(Double.class::cast)
                    .sorted()
                    .toList();
            return numbers.size() < levels.size()
                    ? levels.size() + " values"
                    : levels.size() + " values from " + word(numbers.get(0)) + " to "
                            + word(numbers.get(numbers.size() - 1));
        }

        private static String word(Object value) {
            return value instanceof Double number ? Declaration.number(number) : value.toString();
        }
    }

    /**
     * A range of numbers.
     *
     * @param declaration what the numbers are
     * @param from the least, in the declared unit
     * @param to the greatest, in the declared unit
     * @param log whether equal shares are equal ratios rather than equal differences; {@code from} is above 0 then
     * @param origin where the range was written
     */
    record Range(Declaration declaration, double from, double to, boolean log, Origin origin) implements Domain {
        /** Fewer digits than tables show, so that a table shows exactly what was run. */
        private static final MathContext SIX = new MathContext(6);

        /** Numbers are rounded to six significant digits; those of a whole-number parameter are whole. */
        @Override
        public Level at(double share) {
            if (declaration.type() == int.class) {
                return level(Math.min(StrictMath.floor(between(from, to + 1, share)), to));
            }
            return level(between(from, to, share));
        }

        @Override
        public String spacing() {
            return log ? "log scale" : "";
        }

        /** The level numbered {@code step} of so many, from 0, which are evenly spaced and include both ends. */
        Level step(int step, int steps) {
            double value = between(from, to, steps == 1 ? 0 : (double) step / (steps - 1));
            return level(declaration.type() == int.class ? Math.rint(value) : value);
        }

        private double between(double low, double high, double share) {
            return log
                    ? StrictMath.exp(StrictMath.log(low) + share * (StrictMath.log(high) - StrictMath.log(low)))
                    : low + share * (high - low);
        }

        private Level level(double exact) {
            double rounded = new BigDecimal(exact).round(SIX).doubleValue();
            double value = Math.max(from, Math.min(to, rounded));
            boolean plain = declaration.unit().isEmpty() || declaration.unit().startsWith("[");
            String number = value == Math.rint(value) && Math.abs(value) < 1e9
                    ? Long.toString((long) value)
                    : Double.toString(value);
            String text = plain ? number : number + " " + declaration.unit();
            return new Level(new Tree.Leaf(origin, text, false), value);
        }

        @Override
        public String words() {
            return Declaration.number(from) + " to " + Declaration.number(to);
        }
    }
}
