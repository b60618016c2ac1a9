package attune.notebook;

/** A cell that was not compiled, or threw. Its message is what the reader of the notebook is told. */
final class CellFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellFailure(String told) {
        super(told);
    }

    CellFailure(String told, Throwable cause) {
        super(told, cause);
    }
}
