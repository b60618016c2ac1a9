package wronghouse.mechanism;

/** Knows the hour of the machine. */
final class LooksAtTheClock {
    private LooksAtTheClock() {}

    static long now() {
        return System.nanoTime();
    }
}
