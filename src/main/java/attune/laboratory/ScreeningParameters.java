package attune.laboratory;

import attune.parameter.Parameter;

/** The checklist of visible signs: from which value on each is a sign, and how well observers see. */
public record ScreeningParameters(
        @Parameter(
                symbol = "t_p",
                unit = "min",
                min = 1,
                max = 60,
                low = 3,
                high = 10,
                value = 5,
                meaning = "Minutes of play with the caregiver that are watched first.",
                source = "ASSUMED")
        double playMinutes,

        @Parameter(
                symbol = "q_u",
                min = 0,
                max = 3,
                low = 0.5,
                high = 1.5,
                value = 1,
                meaning = "Severity of the small upset.",
                source = "ASSUMED")
        double upset,

        @Parameter(
                symbol = "t_u",
                unit = "min",
                min = 0.5,
                max = 30,
                low = 1,
                high = 5,
                value = 3,
                meaning = "Minutes that the upset lasts.",
                source = "ASSUMED")
        double upsetMinutes,

        @Parameter(
                symbol = "t_c",
                unit = "min",
                min = 1,
                max = 120,
                low = 15,
                high = 60,
                value = 30,
                meaning = "Minutes for which the infant is watched after it.",
                source = "ASSUMED")
        double settlingMinutes,

        @Parameter(
                symbol = "x_1",
                min = 0,
                max = 50,
                low = 2,
                high = 5,
                value = 2,
                meaning = "Wakings a day above which sleep is a sign.",
                source = "ASSUMED")
        double wakings,

        @Parameter(
                symbol = "x_2",
                min = 0,
                max = 1,
                low = 0.85,
                high = 0.97,
                value = 0.85,
                meaning = "Size relative to age below which feeding and growth are a sign.",
                source = "ASSUMED")
        double growth,

        @Parameter(
                symbol = "x_3",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.6,
                value = 0.2,
                meaning = "Share of the time in contact with the caregiver above which clinging is a sign.",
                source = "ASSUMED")
        double clinging,

        @Parameter(
                symbol = "x_4",
                unit = "min",
                min = 0,
                max = 120,
                low = 5,
                high = 20,
                value = 10,
                meaning = "Minutes from an upset to calm above which the infant is inconsolable.",
                source = "ASSUMED")
        double inconsolable,

        @Parameter(
                symbol = "x_5",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.7,
                value = 0.3,
                meaning = "Share of a frustration spent crying above which tantrums are a sign.",
                source = "ASSUMED")
        double tantrums,

        @Parameter(
                symbol = "x_6",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.3,
                value = 0.12,
                meaning = "Mean engagement in play below which low interest is a sign.",
                source = "ASSUMED")
        double interest,

        @Parameter(
                symbol = "x_7",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.3,
                value = 0.1,
                meaning =
                        "Share of the time turned away, still or frozen in distress above which gaze avoidance is a sign.",
                source = "ASSUMED")
        double avoidance,

        @Parameter(
                symbol = "sigma_s",
                min = 0,
                max = 5,
                low = 0.1,
                high = 0.5,
                value = 0.25,
                meaning = "Standard deviation of the log of what an observer sees, against what there is.",
                source = "ASSUMED")
        double error,

        @Parameter(
                symbol = "sigma_m",
                min = 0,
                max = 5,
                low = 0.01,
                high = 0.05,
                value = 0.025,
                meaning = "Standard deviation of the log of size as measured, against what it is.",
                source = "ASSUMED: a tenth of an observer's error, since size is measured and not judged")
        double measuringError) {}
