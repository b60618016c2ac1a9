package wronghouse.cellar;

/** Lives in no room of the house. */
public final class Cellar {
    private Cellar() {}
}
