package attune.family.stressor;

import attune.parameter.Parameter;

/**
 * A kind of event that comes upon a family at random times: a marked point process.
 *
 * @param name its name in the experiment; its draws hang on it
 * @param kind the input by which it acts
 * @param law how often, how hard, how long, with what warning
 */
public record Stressor(String name, StressorKind kind, Law law) {

    /** Rate and marks of a stressor. */
    public record Law(
            @Parameter(
                    symbol = "rho",
                    unit = "per day",
                    min = 0,
                    max = 24,
                    low = 0,
                    high = 8,
                    value = 0.3,
                    meaning = "Mean number of events a day.",
                    source = "ASSUMED")
            double rate,

            @Parameter(
                    symbol = "sev",
                    min = 0,
                    max = 2,
                    low = 0,
                    high = 1,
                    value = 0.2,
                    meaning = "Severity; 1 drives an average newborn left alone out of the range it can master.",
                    source = "ASSUMED")
            double severity,

            @Parameter(
                    symbol = "c",
                    min = 0,
                    max = 1,
                    low = 0,
                    high = 1,
                    value = 0.5,
                    meaning = "Share of the events that are announced by a cue.",
                    source = "ASSUMED")
            double cued,

            @Parameter(
                    symbol = "u",
                    min = 0,
                    max = 1,
                    low = 0,
                    high = 1,
                    value = 0.3,
                    meaning = "Share of the events that a signal of the infant's own can end.",
                    source = "ASSUMED")
            double controllable,

            @Parameter(
                    symbol = "d",
                    unit = "min",
                    min = 1,
                    max = 720,
                    low = 2,
                    high = 240,
                    value = 20,
                    meaning = "How long an event lasts when nothing ends it.",
                    source = "ASSUMED")
            double duration,

            @Parameter(
                    symbol = "t_0",
                    unit = "months",
                    min = 0,
                    max = 60,
                    low = 0,
                    high = 36,
                    value = 0,
                    meaning = "Age at which the stressor begins to come.",
                    source = "ASSUMED")
            double from,

            @Parameter(
                    symbol = "t_1",
                    unit = "months",
                    min = 0,
                    max = 60,
                    low = 0,
                    high = 60,
                    value = 60,
                    meaning = "Age at which it has stopped coming.",
                    source = "ASSUMED")
            double until) {

        /** Whether events can come at an age in months. */
        public boolean comes(double months) {
            return months >= from && months < until && rate != 0 && severity != 0;
        }
    }
}
