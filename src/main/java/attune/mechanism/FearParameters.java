package attune.mechanism;

import attune.parameter.Parameter;

/** Fear of persons, and dread of what may come. */
public record FearParameters(
        @Parameter(
                symbol = "eta_F",
                min = 0,
                max = 1,
                low = 0.02,
                high = 0.2,
                value = 0.03,
                meaning = "Share of the way to full fear taken by one frightening act of severity 1.",
                source = "ASSUMED")
        double learning,

        @Parameter(
                symbol = "tau_F",
                unit = "days",
                min = 1,
                max = 400,
                low = 3,
                high = 30,
                value = 10,
                meaning = "Time constant at which fear fades in kind company.",
                source = "ASSUMED")
        double extinction,

        @Parameter(
                symbol = "w_F",
                min = 0,
                max = 1,
                low = 0,
                high = 1,
                value = 0.5,
                meaning = "Share of plasticity for fear that is left for life.",
                source = "ASSUMED")
        double floor,

        @Parameter(
                symbol = "D_d",
                min = 0,
                max = 2,
                low = 0.05,
                high = 0.6,
                value = 0.4,
                meaning = "Rise of resting arousal when a threat of severity 1 is surely expected.",
                source = "ASSUMED; uncertain threat arouses (de Berker et al. 2016)")
        double dread,

        @Parameter(
                symbol = "T_d",
                unit = "min",
                min = 1,
                max = 1440,
                low = 60,
                high = 480,
                value = 240,
                meaning = "How far ahead threat is expected.",
                source = "ASSUMED")
        double horizon,

        @Parameter(
                symbol = "eta_h",
                min = 0,
                max = 1,
                low = 0.02,
                high = 0.3,
                value = 0.1,
                meaning = "Share by which one event moves the learned hazard of threat.",
                source = "ASSUMED")
        double hazardLearning,

        @Parameter(
                symbol = "T_h",
                unit = "days",
                min = 0.1,
                max = 400,
                low = 3,
                high = 30,
                value = 7,
                meaning = "Memory of unannounced threat.",
                source = "ASSUMED")
        double hazardMemory,

        @Parameter(
                symbol = "l_c",
                unit = "min",
                min = 0.5,
                max = 60,
                low = 2,
                high = 10,
                value = 5,
                meaning = "How long a cue precedes its threat.",
                source = "ASSUMED")
        double cueLead) {}
