package attune.mechanism;

import attune.parameter.Parameter;

/** Sensitization: what arousal beyond the ceiling does to reactivity. */
public record OverloadParameters(
        @Parameter(
                symbol = "eta_G",
                min = 0,
                max = 1,
                low = 0.001,
                high = 0.02,
                value = 0.008,
                meaning = "Share of the way to the greatest gain taken by one saturating overload at full plasticity.",
                source = "ASSUMED")
        double learning,

        @Parameter(
                symbol = "G_max",
                min = 1,
                max = 10,
                low = 2,
                high = 4,
                value = 3,
                meaning = "Greatest gain, in multiples of the average newborn's.",
                source = "ASSUMED")
        double gainMax,

        @Parameter(
                symbol = "O_h",
                unit = "min",
                min = 0.1,
                max = 500,
                low = 10,
                high = 40,
                value = 35,
                meaning = "Overload (arousal above the ceiling times minutes) at half effect.",
                source = "ASSUMED")
        double halfDose,

        @Parameter(
                symbol = "eta_K",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.000005,
                high = 0.0001,
                value = 0.000023,
                meaning =
                        "Rival account of stress learning: share of the way to the greatest gain taken by each minute of unit"
                                + " arousal above the calm band.",
                source =
                        "ASSUMED; set so that both accounts give families with the usual mix of risk the same mean gain at 12 months (1.14, 1.15 by the rival)")
        double kindling,

        @Parameter(
                symbol = "tau_G",
                unit = "months",
                min = 0.5,
                max = 60,
                low = 4,
                high = 16,
                value = 8,
                meaning = "Time constant at which gain returns to the infant's own level.",
                source = "ASSUMED")
        double relaxation,

        @Parameter(
                symbol = "tau_b",
                unit = "months",
                min = 0.5,
                max = 120,
                low = 4,
                high = 24,
                value = 8,
                meaning = "Time constant at which that level follows gain at full plasticity.",
                source = "ASSUMED; what plasticity still takes in becomes the infant's own")
        double consolidation) {}
