package attune.family;

/** What can be planned, at the day boundary, to come upon an infant at a time of the day. */
enum Happening {
    SLEEP_FROM,
    SLEEP_UNTIL,
    WAKING,
    MEAL,
    CUE,
    STRESSOR_ON,
    STRESSOR_OFF,
    STRANGER_ON,
    STRANGER_OFF
}
