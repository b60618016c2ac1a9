package wronghouse.mechanism;

/** Writes from inside an equation. */
final class Prints {
    private Prints() {}

    static void aloud(double x) {
        System.out.println(x);
    }
}
