package attune.laboratory;

import attune.parameter.Parameter;

/** The stressors around which saliva is taken. */
public record SalivaStressParameters(
        @Parameter(
                symbol = "s_i",
                min = 0,
                max = 10,
                low = 1,
                high = 6,
                value = 5,
                meaning = "Severity of an inoculation.",
                source = "ASSUMED; brief pain")
        double inoculation,

        @Parameter(
                symbol = "t_i",
                unit = "min",
                min = 0.1,
                max = 60,
                low = 0.5,
                high = 3,
                value = 2,
                meaning = "How long an inoculation hurts.",
                source = "ASSUMED")
        double inoculationMinutes,

        @Parameter(
                symbol = "s_b",
                min = 0,
                max = 2,
                low = 0.05,
                high = 0.4,
                value = 0.2,
                meaning = "Severity of a bath by a stranger.",
                source = "ASSUMED")
        double bath,

        @Parameter(
                symbol = "t_b",
                unit = "min",
                min = 0.1,
                max = 60,
                low = 5,
                high = 10,
                value = 8,
                meaning = "How long the bath lasts.",
                source = "ASSUMED")
        double bathMinutes,

        @Parameter(
                symbol = "s_u",
                min = 0,
                max = 2,
                low = 0.1,
                high = 0.6,
                value = 0.35,
                meaning = "Severity of being undressed, measured and weighed.",
                source = "ASSUMED")
        double undressing,

        @Parameter(
                symbol = "t_u",
                unit = "min",
                min = 0.1,
                max = 60,
                low = 3,
                high = 10,
                value = 5,
                meaning = "How long that lasts.",
                source = "ASSUMED")
        double undressingMinutes,

        @Parameter(
                symbol = "t_v",
                unit = "min",
                min = 0.1,
                max = 20,
                low = 3,
                high = 20,
                value = 20,
                meaning = "How long the caregiver is away in a separation.",
                source =
                        "ASSUMED; between a few minutes and the 30 of Larson, Gunnar and Hertsgaard 1991, over before the samples")
        double separationMinutes,

        @Parameter(
                symbol = "t_n",
                unit = "min",
                min = 0.1,
                max = 20,
                low = 5,
                high = 15,
                value = 10,
                meaning = "How long the infant is with new things and a stranger.",
                source = "ASSUMED")
        double noveltyMinutes,

        @Parameter(
                symbol = "sigma_a",
                min = 0,
                max = 2,
                low = 0.05,
                high = 0.2,
                value = 0.1,
                meaning = "Standard deviation of the log of one sample around the others of a sitting; the rest of the"
                        + " error of saliva is that of the day.",
                source = "ASSUMED; assays agree to within about ten percent")
        double assay) {}
