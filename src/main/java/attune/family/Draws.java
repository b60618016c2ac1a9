package attune.family;

import attune.mechanism.Logarithm;

/**
 * Keyed random draws: each is a pure function of (replicate seed, family, agent, purpose, time, use), so nothing that
 * happens to one agent, in one arm or on one thread shifts the luck of another. The function is the finaliser of
 * SplitMix64 (Steele, Lea and Flood 2014) applied to a key and a counter.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long USE = 0xD1B54A32D192ED03L;
    private static final double UNIT = 0x1p-53;

    private final long[] keys = new long[Purpose.values().length];

    /**
     * @param seed the replicate's seed
     * @param family number of the family
     * @param agent number of the agent within the family; each infant and caregiver has its own
     */
    public Draws(long seed, int family, int agent) {
        long base = mix(mix(mix(seed + GOLDEN) + family * GOLDEN) + agent * USE);
        for (Purpose purpose : Purpose.values()) {
            // Keyed by name: a purpose that is added or moved leaves the others alone.
            keys[purpose.ordinal()] = mix(base + purpose.name().hashCode() * GOLDEN);
        }
    }

    /** The finaliser of SplitMix64 (Stafford's variant 13). */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 64 random bits. */
    public long bits(Purpose purpose, long time, long use) {
        return mix(mix(keys[purpose.ordinal()] + time * GOLDEN) + use * USE);
    }

    /** Uniform on (0, 1), never 0 or 1. */
    public double uniform(Purpose purpose, long time, long use) {
        return ((bits(purpose, time, use) >>> 11) + 0.5) * UNIT;
    }

    /** Exponential with mean 1. */
    public double exponential(Purpose purpose, long time, long use) {
        return -Logarithm.of(uniform(purpose, time, use));
    }

    /** Standard normal (Box-Muller on two draws of one use). */
    public double normal(Purpose purpose, long time, long use) {
        double radius = StrictMath.sqrt(2 * exponential(purpose, time, 2 * use));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(purpose, time, 2 * use + 1));
    }

    /** Poisson with a mean below about 100, by summing exponentials. */
    public int poisson(Purpose purpose, long time, double mean) {
        double sum = 0;
        for (int n = 0; ; n++) {
            sum += exponential(purpose, time, n);
            if (sum > mean) {
                return n;
            }
        }
    }
}
