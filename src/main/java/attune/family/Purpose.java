package attune.family;

/** What a random draw is for. One more purpose, or one more draw of it, moves no draw of another. */
public enum Purpose {
    TRAITS,
    PROPENSITY,
    CARE_NEXT,
    CARE_HARSH,
    CARE_DWELL,
    DRIFT,
    DEPRESSION,
    SUBSTANCE,
    ANSWER,
    ANSWERER,
    RELEASE,
    RECONSIDER,
    ACT,
    FRIGHT,
    BOUT,
    BOUT_LENGTH,
    BOUT_DEPTH,
    STRESSOR_COUNT,
    STRESSOR_TIME,
    STRESSOR_MARKS,
    CONTROL,
    SLEEP,
    WAKING,
    MEAL,
    STRANGER,
    DUTY,
    PROGRAMME,
    SALIVA
}
