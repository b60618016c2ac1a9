package attune.mechanism;

import attune.parameter.Parameter;

/** Own regulation: effort, its credit, its disuse. */
public record EffortParameters(
        @Parameter(
                symbol = "s_0",
                unit = "1/min",
                min = 0,
                max = 0.2,
                low = 0.002,
                high = 0.02,
                value = 0.006,
                meaning = "Rate at which own effort lowers arousal at birth.",
                source = "ASSUMED")
        double skillAtBirth,

        @Parameter(
                symbol = "s_max",
                unit = "1/min",
                min = 0.01,
                max = 1,
                low = 0.15,
                high = 0.35,
                value = 0.2,
                meaning = "Rate that practice would reach if every relief were instant and nobody else brought it.",
                source = "ASSUMED")
        double skillMax,

        @Parameter(
                symbol = "eta_s",
                min = 0,
                max = 1,
                low = 0.005,
                high = 0.08,
                value = 0.02,
                meaning =
                        "Share of the way to what an episode shows learned from one that was long, at full plasticity.",
                source = "ASSUMED")
        double learning,

        @Parameter(
                symbol = "m_s",
                unit = "min",
                min = 0.1,
                max = 120,
                low = 2,
                high = 20,
                value = 5,
                meaning = "Minutes of effort at which an episode teaches half of what it can.",
                source = "ASSUMED")
        double practice,

        @Parameter(
                symbol = "tau_m",
                unit = "min",
                min = 1,
                max = 240,
                low = 10,
                high = 60,
                value = 18,
                meaning = "Time constant at which relief that comes later teaches effort less.",
                source = "ASSUMED; the gradient of delayed reinforcement")
        double relief,

        @Parameter(
                symbol = "T_c",
                unit = "min",
                min = 30,
                max = 720,
                low = 60,
                high = 240,
                value = 120,
                meaning =
                        "An episode is closed and another opened after this time, so that unending distress teaches too.",
                source = "ASSUMED; Attune prototype")
        double cap,

        @Parameter(
                symbol = "f_x",
                min = 0,
                max = 1,
                low = 0,
                high = 0.5,
                value = 0.2,
                meaning = "Share of own effort that still works above the ceiling.",
                source = "ASSUMED")
        double overwhelmed,

        @Parameter(
                symbol = "s_d",
                unit = "1/min",
                min = 0,
                max = 0.2,
                low = 0,
                high = 0.02,
                value = 0.006,
                meaning = "Level to which an unused skill decays.",
                source = "ASSUMED")
        double disuseLevel,

        @Parameter(
                symbol = "tau_s",
                unit = "days",
                min = 30,
                max = 4000,
                low = 400,
                high = 4000,
                value = 2000,
                meaning = "Time constant of that decay.",
                source = "ASSUMED")
        double disuse) {}
