package attune.app;

/** The exit codes. An interrupted program ends with 130, which the JVM sees to. */
final class Exit {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_INPUT = 2;
    static final int UNFINISHED = 3;

    private Exit() {}
}
