package wronghouse.mechanism;

/** Throws dice inside an equation. */
final class Draws {
    private Draws() {}

    static double next() {
        return Math.random();
    }
}
