package attune.experiment.run;

/** The seeds of replicates. */
public final class Seeds {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /**
     * The seed of one replicate, from the experiment's seed and the replicate's number alone: every point and every arm
     * of a replicate shares its luck. (The finaliser of SplitMix64, Steele et al. 2014, on a Weyl sequence.)
     */
    public static long replicate(long seed, int replicate) {
        return mix(mix(seed + GOLDEN) + (replicate + 1) * GOLDEN);
    }

    /** The seed of one replicate with other luck; {@code luck} 0 is that of {@link #replicate(long, int)}. */
    static long replicate(long seed, int replicate, int luck) {
        long first = replicate(seed, replicate);
        return luck == 0 ? first : replicate(first, luck);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
