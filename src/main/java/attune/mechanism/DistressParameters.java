package attune.mechanism;

import attune.parameter.Parameter;

/** Endogenous distress of the first year. */
public record DistressParameters(
        @Parameter(
                symbol = "n_e",
                unit = "per day",
                min = 0,
                max = 60,
                low = 2,
                high = 8,
                value = 5.9,
                meaning = "Rate of bouts in the first weeks, before brainstem maturation.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to fussing and crying in weeks 5-6 (Vermillet et al. 2022)")
        double bouts,

        @Parameter(
                symbol = "n_l",
                unit = "per day",
                min = 0,
                max = 60,
                low = 0.5,
                high = 4,
                value = 2.8,
                meaning = "Rate of bouts that fades slowly over the first year.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to fussing and crying in weeks 10-12 (Wolke et al. 2017)")
        double laterBouts,

        @Parameter(
                symbol = "n_f",
                unit = "per day",
                min = 0,
                max = 60,
                low = 0.2,
                high = 6,
                value = 1.2,
                meaning = "Rate of bouts that stays.",
                source = "ASSUMED; crying does not end with the first year")
        double lastingBouts,

        @Parameter(
                symbol = "t_e",
                unit = "weeks",
                min = 1,
                max = 52,
                low = 6,
                high = 12,
                value = 8.2,
                meaning = "Age at which the first bouts have halved.",
                source = "ASSUMED; plateau, then fall (Wolke et al. 2017)")
        double settling,

        @Parameter(
                symbol = "w_e",
                unit = "weeks",
                min = 0.1,
                max = 20,
                low = 0.8,
                high = 3,
                value = 1.1,
                meaning = "Width of that change.",
                source = "ASSUMED")
        double settlingWidth,

        @Parameter(
                symbol = "tau_e",
                unit = "months",
                min = 1,
                max = 60,
                low = 5,
                high = 15,
                value = 9,
                meaning = "Time constant of the slow part.",
                source = "ASSUMED")
        double fading,

        @Parameter(
                symbol = "sigma_e",
                min = 0,
                max = 2,
                low = 0.2,
                high = 0.8,
                value = 0.385,
                meaning = "Standard deviation of the log of an infant's own propensity to bouts.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to the spread of crying in weeks 5-6 (Vermillet et al. 2022)")
        double propensity,

        @Parameter(
                symbol = "I_e",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.03,
                high = 0.1,
                value = 0.035,
                meaning = "Drive of arousal during a bout.",
                source = "ASSUMED")
        double intensity,

        @Parameter(
                symbol = "d_e0",
                unit = "min",
                min = 0,
                max = 60,
                low = 2,
                high = 8,
                value = 4,
                meaning = "Shortest bout.",
                source = "ASSUMED")
        double shortest,

        @Parameter(
                symbol = "d_e1",
                unit = "min",
                min = 0.1,
                max = 240,
                low = 8,
                high = 30,
                value = 16,
                meaning = "Mean length of a bout beyond the shortest.",
                source = "ASSUMED")
        double excess) {}
