package attune.laboratory;

import attune.parameter.Parameter;

/** The standard challenge. The reference cohort met it at the defaults: profiles read at others compare unlike with like. */
public record ChallengeParameters(
        @Parameter(
                symbol = "s_c",
                min = 0,
                max = 5,
                low = 0.5,
                high = 1.5,
                value = 1,
                meaning = "Severity of the stressor.",
                source = "ASSUMED; that which drives an average newborn left alone out of the range it can master")
        double severity,

        @Parameter(
                symbol = "T_c",
                unit = "min",
                min = 0.5,
                max = 60,
                low = 5,
                high = 15,
                value = 10,
                meaning = "Minutes for which it lasts.",
                source = "ASSUMED")
        double lasts,

        @Parameter(
                symbol = "T_0",
                unit = "min",
                min = 0.5,
                max = 30,
                low = 1,
                high = 5,
                value = 2,
                meaning = "Minutes before it over which arousal at the start is taken.",
                source = "ASSUMED")
        double before,

        @Parameter(
                symbol = "T_d",
                unit = "min",
                min = 0.5,
                max = 30,
                low = 5,
                high = 15,
                value = 10,
                meaning = "Minutes after it over which the fall of arousal is taken.",
                source = "ASSUMED")
        double settling,

        @Parameter(
                symbol = "T_v",
                unit = "min",
                min = 30,
                max = 240,
                low = 40,
                high = 90,
                value = 60,
                meaning = "Minutes after it for which recovery and cortisol are watched.",
                source = "ASSUMED")
        double watched,

        @Parameter(
                symbol = "e_c",
                min = 0.000001,
                max = 0.2,
                low = 0.005,
                high = 0.02,
                value = 0.01,
                meaning = "Least excess of arousal over its start that is told from none when its fall is taken.",
                source = "ASSUMED")
        double least) {}
