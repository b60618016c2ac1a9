package attune.family;

/**
 * State that can be copied, so that a copy lives on independently of its original: for a counterfactual twin, or for a
 * procedure that must not disturb the life it looks at.
 */
public abstract class Replica<T extends Replica<T>> implements Cloneable {
    /** An independent copy that goes on from here. */
    @SuppressWarnings("unchecked")
    public final T copy() {
        try {
            T copy = (T) clone();
            copy.part();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Called on a fresh copy: replaces whatever is still shared with the original by a copy of its own. */
    protected void part() {}
}
