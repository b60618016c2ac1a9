package attune.experiment.run;

/** Is told how far a study has come. Called from many threads, one at a time. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, runs) -> {};

    /** {@code already} of {@code runs} runs were finished by an earlier session. Called once, before the rest is begun. */
    default void begun(int already, int runs) {}

    /** {@code done} of {@code runs} runs are finished or have failed. */
    void finished(int done, int runs);
}
