package attune.mechanism;

import attune.parameter.Parameter;

/** Arousal: a relaxation towards a set point, driven by inputs. */
public record ArousalParameters(
        @Parameter(
                symbol = "a_0",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.4,
                value = 0.25,
                meaning = "Set point of arousal while awake.",
                source = "ASSUMED; middle of the calm band")
        double setPoint,

        @Parameter(
                symbol = "a_s",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.2,
                value = 0.12,
                meaning = "Set point of arousal while asleep.",
                source = "ASSUMED")
        double asleepSetPoint,

        @Parameter(
                symbol = "a_c",
                min = 0,
                max = 1,
                low = 0.35,
                high = 0.45,
                value = 0.42,
                meaning = "Arousal below which an episode of distress is over.",
                source = "ASSUMED")
        double calm,

        @Parameter(
                symbol = "a_b",
                min = 0,
                max = 1,
                low = 0.45,
                high = 0.6,
                value = 0.5,
                meaning = "Top of the calm band: arousal above which an episode of distress begins.",
                source = "ASSUMED")
        double onset,

        @Parameter(
                symbol = "a_x",
                min = 0.5,
                max = 3,
                low = 0.8,
                high = 1.2,
                value = 1,
                meaning = "Arousal above which own effort mostly fails and overload accrues.",
                source = "ASSUMED; loss of prefrontal control under high arousal")
        double ceiling,

        @Parameter(
                symbol = "k_0",
                unit = "1/min",
                min = 0.001,
                max = 0.2,
                low = 0.01,
                high = 0.03,
                value = 0.018,
                meaning = "Rate at which arousal falls back by itself at birth.",
                source = "ASSUMED")
        double recoveryAtBirth,

        @Parameter(
                symbol = "k_1",
                unit = "1/min",
                min = 0,
                max = 0.2,
                low = 0,
                high = 0.03,
                value = 0.012,
                meaning = "What maturation adds to that rate.",
                source = "ASSUMED")
        double recoveryMatured,

        @Parameter(
                symbol = "tau_k",
                unit = "months",
                min = 1,
                max = 60,
                low = 6,
                high = 15,
                value = 10,
                meaning = "Time constant of that maturation.",
                source = "ASSUMED")
        double maturation,

        @Parameter(
                symbol = "I_s",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.2,
                value = 0.1,
                meaning = "Drive of arousal by a stressor of severity 1.",
                source = "ASSUMED; sets the scale of severity")
        double stressInput,

        @Parameter(
                symbol = "g_s",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.7,
                value = 0.25,
                meaning = "Share of an input that is felt while asleep.",
                source = "ASSUMED")
        double sleepGate,

        @Parameter(
                symbol = "I_h",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.01,
                high = 0.1,
                value = 0.05,
                meaning = "Drive of arousal per unit of hunger above its threshold.",
                source = "ASSUMED")
        double hungerInput,

        @Parameter(
                symbol = "I_r",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0,
                high = 0.05,
                value = 0.02,
                meaning = "Drive of arousal while handled intrusively.",
                source = "ASSUMED")
        double roughInput,

        @Parameter(
                symbol = "da_r",
                min = 0,
                max = 2,
                low = 0.05,
                high = 0.3,
                value = 0.12,
                meaning = "Jump of arousal when a bid is rebuffed.",
                source = "ASSUMED")
        double rebuffPulse,

        @Parameter(
                symbol = "da_f",
                min = 0,
                max = 2,
                low = 0.1,
                high = 0.8,
                value = 0.35,
                meaning = "Jump of arousal at a frightening act.",
                source = "ASSUMED")
        double frightPulse,

        @Parameter(
                symbol = "I_f",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0,
                high = 0.02,
                value = 0.002,
                meaning = "Drive of arousal by the nearness of somebody fully feared.",
                source = "ASSUMED; fear raises the need that it denies")
        double fearInput,

        @Parameter(
                symbol = "u_l",
                min = 0,
                max = 1,
                low = 0,
                high = 0.2,
                value = 0.1,
                meaning = "Fall of the set point under full deprivation.",
                source = "ASSUMED")
        double hypoArousal) {}
