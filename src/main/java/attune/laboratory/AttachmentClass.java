package attune.laboratory;

/** The pattern of attachment to one caregiver, as seen at one visit. Not a diagnosis, not a fixed trait. */
public enum AttachmentClass {
    /** Avoidant. */
    A,
    /** Secure. */
    B,
    /** Resistant. */
    C,
    /** Disorganized. */
    D
}
