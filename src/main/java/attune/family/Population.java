package attune.family;

import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How a group of traits is spread over families.
 *
 * @param traits the record of traits
 * @param spreads a spread for every trait, keyed by its name
 */
public record Population<R extends Record>(Class<R> traits, Map<String, Spread> spreads) {

    /** Keeps the order of the declarations, and refuses unknown or missing traits. */
    public Population {
        Map<String, Spread> ordered = new LinkedHashMap<>();
        for (Declaration declaration : Declarations.of(traits)) {
            Spread spread = spreads.get(declaration.path());
            if (spread == null) {
                throw new IllegalArgumentException("no spread is given for " + declaration.path());
            }
            declaration.check(spread.mean());
            ordered.put(declaration.path(), spread);
        }
        if (ordered.size() != spreads.size()) {
            throw new IllegalArgumentException("unknown traits in " + spreads.keySet());
        }
        spreads = java.util.Collections.unmodifiableMap(ordered);
    }

    /** The declared population. */
    public static <R extends Record> Population<R> declared(Class<R> traits) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        Declarations.of(traits).forEach(d -> spreads.put(d.path(), Spread.of(d)));
        return new Population<>(traits, spreads);
    }

    /** Every family at the declared defaults. */
    public static <R extends Record> Population<R> typical(Class<R> traits) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        Declarations.of(traits).forEach(d -> spreads.put(d.path(), Spread.fixed(d.value())));
        return new Population<>(traits, spreads);
    }

    /** The same population with one trait spread otherwise. */
    public Population<R> with(String trait, Spread spread) {
        Map<String, Spread> changed = new LinkedHashMap<>(spreads);
        changed.put(trait, spread);
        return new Population<>(traits, changed);
    }

    /** The same population with one trait fixed at {@code value}. */
    public Population<R> with(String trait, double value) {
        return with(trait, Spread.fixed(value));
    }

    /**
     * One family's traits.
     *
     * @param uniform gives a number in (0, 1) for each trait's declaration
     */
    public R draw(ToDoubleFunction<Declaration> uniform) {
        List<Declaration> declarations = Declarations.of(traits);
        double[] values = new double[declarations.size()];
        for (int i = 0; i < values.length; i++) {
            Declaration d = declarations.get(i);
            values[i] = quantile(spreads.get(d.path()), d, uniform.applyAsDouble(d));
        }
        return Settings.of(traits, values);
    }

    private static double quantile(Spread spread, Declaration d, double u) {
        if (spread.sd() == 0) {
            return spread.mean();
        }
        NormalDistribution normal = new NormalDistribution(null, spread.mean(), spread.sd());
        double below = normal.cumulativeProbability(d.min());
        double above = normal.cumulativeProbability(d.max());
        double cut = normal.inverseCumulativeProbability(below + u * (above - below));
        return Math.max(d.min(), Math.min(d.max(), cut));
    }
}
