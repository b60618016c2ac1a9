package attune.laboratory;

import attune.family.caregiving.CareState;
import attune.parameter.Parameter;

/** How observers at home look at care, and how they rate it. */
public record ObservationParameters(
        @Parameter(
                symbol = "n_v",
                min = 1,
                max = 10,
                low = 1,
                high = 3,
                value = 2,
                meaning = "Visits, on successive days.",
                source = "ASSUMED; studies observe once to three times")
        int visits,

        @Parameter(
                symbol = "T_v",
                unit = "min",
                min = 5,
                max = 600,
                low = 30,
                high = 120,
                value = 60,
                meaning = "Minutes with the infant awake that a visit looks at.",
                source = "ASSUMED; studies observe for half an hour to two hours")
        double minutes,

        @Parameter(
                symbol = "h_v",
                unit = "h",
                min = 6,
                max = 18,
                low = 9,
                high = 14,
                value = 9,
                meaning = "Hour of the day at which a visit begins.",
                source = "ASSUMED")
        double from,

        @Parameter(
                symbol = "w_h",
                unit = "min",
                min = 0.1,
                max = 60,
                low = 2,
                high = 10,
                value = 5,
                meaning = "Wait from signal to answer at which a response counts half.",
                source = "ASSUMED")
        double promptness,

        @Parameter(
                symbol = "t_h",
                unit = "min",
                min = 0,
                max = 60,
                low = 1,
                high = 5,
                value = 2,
                meaning = "A signal that ends by itself sooner than this is not counted as unanswered.",
                source = "ASSUMED")
        double brief,

        @Parameter(
                symbol = "k_D",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.7,
                value = 0.4,
                meaning = "Worth of distracted care to an observer; attuned care is 1.",
                source = "ASSUMED")
        double distracted,

        @Parameter(
                symbol = "k_I",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.5,
                value = 0.3,
                meaning = "Worth of intrusive care to an observer; attuned care is 1.",
                source = "ASSUMED")
        double intrusive,

        @Parameter(
                symbol = "k_s",
                min = 0,
                max = 1,
                low = 0.3,
                high = 0.7,
                value = 0.5,
                meaning = "Weight of responses to signals in the rating; the rest is how the caregiver is while near.",
                source = "ASSUMED")
        double signals,

        @Parameter(
                symbol = "sigma_r",
                min = 0,
                max = 4,
                low = 0.3,
                high = 0.9,
                value = 0.7,
                meaning = "Standard deviation of a rater's error on the scale from 1 to 9.",
                source =
                        "ASSUMED; gives two raters of one visit a reliability of .80 to .90 in the reference population")
        double error) {

    /** How good care in a state looks to an observer, 0 to 1. */
    double worth(CareState state) {
        return switch (state) {
            case ATTUNED -> 1;
            case DISTRACTED -> distracted;
            case INTRUSIVE -> intrusive;
            case REBUFFING, FRIGHTENING, ABSENT -> 0;
        };
    }

    /** How good an answer after so many minutes looks to an observer, 0 to 1. */
    double prompt(double wait) {
        return StrictMath.exp(-StrictMath.log(2) * wait / promptness);
    }
}
