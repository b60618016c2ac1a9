package attune.mechanism;

import attune.parameter.Parameter;

/** What a caregiver's presence and touch do. */
public record BufferingParameters(
        @Parameter(
                symbol = "b_max",
                min = 0,
                max = 1,
                low = 0.5,
                high = 1,
                value = 0.8,
                meaning = "Greatest share of the cortisol drive that a trusted presence takes away.",
                source = "ASSUMED")
        double strength,

        @Parameter(
                symbol = "T_b",
                min = 0.001,
                max = 1,
                low = 0.05,
                high = 0.3,
                value = 0.1,
                meaning = "Trust at which presence buffers half as much as it can.",
                source = "ASSUMED")
        double trustHalf,

        @Parameter(
                symbol = "t_b",
                unit = "weeks",
                min = 0,
                max = 60,
                low = 7,
                high = 10,
                value = 8.5,
                meaning = "Age at which buffering by presence is half mature.",
                source = "ASSUMED; present at about two months")
        double onset,

        @Parameter(
                symbol = "w_b",
                unit = "weeks",
                min = 0.1,
                max = 20,
                low = 1,
                high = 3,
                value = 1.5,
                meaning = "Width of its onset.",
                source = "ASSUMED")
        double onsetWidth,

        @Parameter(
                symbol = "k_h",
                unit = "1/min",
                min = 0,
                max = 2,
                low = 0.08,
                high = 0.3,
                value = 0.16,
                meaning = "Rate at which warm, attuned holding lowers arousal.",
                source = "ASSUMED; works from birth")
        double soothing,

        @Parameter(
                symbol = "f_d",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.8,
                value = 0.5,
                meaning = "Share of that when the holder is distracted.",
                source = "ASSUMED")
        double distractedHold,

        @Parameter(
                symbol = "b_n",
                min = 0,
                max = 1,
                low = 0.3,
                high = 0.8,
                value = 0.6,
                meaning = "Greatest share of the arousal by novelty that a trusted presence takes away.",
                source = "ASSUMED")
        double noveltyDamping) {}
