package attune.mechanism;

import attune.parameter.Parameter;

/** What an eventful biological start shifts. */
public record BirthParameters(
        @Parameter(
                symbol = "b_g",
                min = 0,
                max = 2,
                low = 0,
                high = 0.6,
                value = 0.3,
                meaning = "Rise of reactivity at birth under the heaviest start, relative.",
                source = "ASSUMED")
        double reactivity,

        @Parameter(
                symbol = "b_y",
                min = 0,
                max = 1,
                low = 0,
                high = 0.6,
                value = 0.3,
                meaning = "Fall of rhythmicity under the heaviest start.",
                source = "ASSUMED")
        double rhythmicity,

        @Parameter(
                symbol = "b_s",
                min = 0,
                max = 1,
                low = 0,
                high = 0.3,
                value = 0.1,
                meaning = "Fall of body size under the heaviest start.",
                source = "ASSUMED")
        double growth) {}
