package attune.experiment.run;

/**
 * A run that failed; the others went on.
 *
 * @param run which
 * @param seed the replicate's seed
 * @param cause what was thrown, in one line
 */
public record Failure(Run run, long seed, String cause) {
    static Failure of(Run run, long seed, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0
                ? ""
                : " (at " + trace[0].getClassName() + "." + trace[0].getMethodName() + ":" + trace[0].getLineNumber()
                        + ")";
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        String cause = (thrown.getClass().getSimpleName() + message + place).replaceAll("\\s+", " ");
        return new Failure(run, seed, cause);
    }
}
