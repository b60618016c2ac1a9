package attune.laboratory;

/** Which way an outcome is better, where one can say so. */
public enum Better {
    /** More of it is better. */
    HIGHER,
    /** Less of it is better. */
    LOWER,
    /** Both much and little can be read as harm, or neither. */
    NEITHER
}
