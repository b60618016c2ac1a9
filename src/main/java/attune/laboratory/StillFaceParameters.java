package attune.laboratory;

import attune.parameter.Parameter;

/** The still-face procedure. */
public record StillFaceParameters(
        @Parameter(
                symbol = "t_1",
                unit = "min",
                min = 0.5,
                max = 10,
                low = 2,
                high = 3,
                value = 2,
                meaning = "Minutes of play before.",
                source = "Mesman et al. 2009: two or three minutes")
        double play,

        @Parameter(
                symbol = "t_2",
                unit = "min",
                min = 0.5,
                max = 10,
                low = 1,
                high = 3,
                value = 2,
                meaning = "Minutes in which the caregiver holds still.",
                source = "Mesman et al. 2009: one to three minutes")
        double still,

        @Parameter(
                symbol = "t_3",
                unit = "min",
                min = 0.5,
                max = 10,
                low = 2,
                high = 3,
                value = 2,
                meaning = "Minutes of play after.",
                source = "Mesman et al. 2009: two or three minutes")
        double reunion) {}
