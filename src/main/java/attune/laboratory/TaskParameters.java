package attune.laboratory;

import attune.parameter.Parameter;

/** Tasks in the laboratory. */
public record TaskParameters(
        @Parameter(
                symbol = "T_n",
                unit = "min",
                min = 1,
                max = 60,
                low = 3,
                high = 10,
                value = 5,
                meaning = "Minutes with new things and a stranger in the novelty task.",
                source = "ASSUMED")
        double noveltyMinutes,

        @Parameter(
                symbol = "s_f",
                min = 0,
                max = 5,
                low = 0.3,
                high = 2,
                value = 1.2,
                meaning = "Severity of the frustration: a wish is barred.",
                source = "ASSUMED")
        double frustration,

        @Parameter(
                symbol = "T_f",
                unit = "min",
                min = 0.5,
                max = 60,
                low = 1,
                high = 5,
                value = 3,
                meaning = "Minutes for which it lasts.",
                source = "ASSUMED")
        double frustrationMinutes,

        @Parameter(
                symbol = "T_r",
                unit = "min",
                min = 1,
                max = 120,
                low = 10,
                high = 30,
                value = 20,
                meaning = "Minutes for which recovery is watched.",
                source = "ASSUMED")
        double watched,

        @Parameter(
                symbol = "T_e",
                unit = "min",
                min = 1,
                max = 120,
                low = 5,
                high = 15,
                value = 10,
                meaning = "Minutes in the room of the exploration task.",
                source = "ASSUMED")
        double explorationMinutes,

        @Parameter(
                symbol = "n_e",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.6,
                value = 0.4,
                meaning = "How new the things in that room are, 1 for a wholly unfamiliar room.",
                source = "ASSUMED")
        double newness,

        @Parameter(
                symbol = "sigma_l",
                min = 0,
                max = 1,
                low = 0.03,
                high = 0.2,
                value = 0.06,
                meaning = "Standard deviation of the log of a learning score around what has been learned.",
                source = "ASSUMED; developmental tests are reliable to about .90")
        double scoreError,

        @Parameter(
                symbol = "T_b",
                unit = "min",
                min = 0.5,
                max = 30,
                low = 1,
                high = 5,
                value = 2,
                meaning =
                        "Minutes before the novelty and the frustration task over which arousal at the start is taken.",
                source = "ASSUMED")
        double before) {}
