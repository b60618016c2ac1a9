package attune.laboratory;

import attune.parameter.Parameter;

/** Observation of play. */
public record PlayParameters(
        @Parameter(
                symbol = "T_p",
                unit = "min",
                min = 1,
                max = 120,
                low = 5,
                high = 15,
                value = 10,
                meaning = "Minutes of play that are looked at.",
                source = "Davis et al. 2017: free play of about 10 minutes")
        double minutes,

        @Parameter(
                symbol = "e_p",
                min = 0,
                max = 0.5,
                low = 0,
                high = 0.02,
                value = 0.002,
                meaning = "Share of seconds in which a coder notes a channel wrongly.",
                source = "ASSUMED; every miscoded second adds changes that were not there, so that few can be")
        double miscoded) {}
