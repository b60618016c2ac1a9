package attune.family;

/** What ends a stretch in which nothing but time acts on an infant. */
enum Incident {
    /** Nothing: the time has come at which something known changes. */
    NONE,
    /** Arousal leaves the calm band. */
    CROSS_ONSET,
    /** Arousal is back in the calm band. */
    CROSS_CALM,
    /** Arousal passes the ceiling of own effort, one way or the other. */
    CROSS_CEILING,
    /** Who was kept awake by arousal alone is calm enough to fall asleep. */
    DOZE,
    /** Somebody answers. */
    ANSWER,
    /** Who holds the infant lets go. */
    RELEASE,
    /** The infant in distress thinks again about what it does. */
    RECONSIDER,
    /** A bout of distress from within begins. */
    BOUT,
    /** A signal of the infant's own ends a stressor. */
    CONTROL,
    /** Somebody near does something frightening. */
    FRIGHT
}
