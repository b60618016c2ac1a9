package attune.mechanism;

import attune.parameter.Parameter;

/** Engagement, exploration and learning. */
public record EngagementParameters(
        @Parameter(
                symbol = "tau_g",
                unit = "min",
                min = 0.1,
                max = 60,
                low = 0.5,
                high = 5,
                value = 1,
                meaning = "Time in which engagement follows what is offered.",
                source = "ASSUMED")
        double follow,

        @Parameter(
                symbol = "a_1",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.2,
                value = 0.1,
                meaning = "Arousal at which alertness begins.",
                source = "ASSUMED")
        double drowsy,

        @Parameter(
                symbol = "a_2",
                min = 0,
                max = 1,
                low = 0.25,
                high = 0.4,
                value = 0.32,
                meaning = "Arousal at which alertness is full.",
                source = "ASSUMED")
        double alert,

        @Parameter(
                symbol = "a_3",
                min = 0.3,
                max = 3,
                low = 0.6,
                high = 1.2,
                value = 0.9,
                meaning = "Arousal at which no attention is left over from distress.",
                source = "ASSUMED")
        double spare,

        @Parameter(
                symbol = "e_0",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.5,
                value = 0.3,
                meaning = "Engagement an alert infant finds without a partner.",
                source = "ASSUMED")
        double solo,

        @Parameter(
                symbol = "b_e",
                min = 0,
                max = 3,
                low = 0.3,
                high = 2,
                value = 1.3,
                meaning = "How much trust in who is in reach adds to exploration.",
                source = "ASSUMED")
        double secureBase,

        @Parameter(
                symbol = "eta_l",
                unit = "per day",
                min = 0,
                max = 1,
                low = 0.001,
                high = 0.02,
                value = 0.005,
                meaning = "Learning from a full day of engaged exploration at full plasticity.",
                source = "ASSUMED")
        double learning,

        @Parameter(
                symbol = "m_0",
                unit = "min",
                min = 1,
                max = 720,
                low = 60,
                high = 240,
                value = 120,
                meaning = "Minutes of serve and return a day that the developing infant expects.",
                source = "ASSUMED")
        double expected,

        @Parameter(
                symbol = "tau_d",
                unit = "days",
                min = 5,
                max = 400,
                low = 30,
                high = 120,
                value = 60,
                meaning = "Memory of missing serve and return.",
                source = "ASSUMED")
        double memory,

        @Parameter(
                symbol = "eta_i",
                unit = "per day",
                min = 0,
                max = 0.1,
                low = 0,
                high = 0.004,
                value = 0.004,
                meaning = "Uptake of modelled regulation per day of company at full plasticity.",
                source = "ASSUMED")
        double modelling,

        @Parameter(
                symbol = "t_i",
                unit = "months",
                min = 0,
                max = 36,
                low = 6,
                high = 9,
                value = 7.5,
                meaning = "Age at which uptake by observation is half mature.",
                source = "ASSUMED")
        double modellingAge,

        @Parameter(
                symbol = "I_v",
                unit = "1/min",
                min = 0,
                max = 2,
                low = 0,
                high = 0.5,
                value = 0.2,
                meaning =
                        "Input by a familiar face in view that holds still, where an answer is fully expected; 0 switches"
                                + " it off. At home nobody holds still.",
                source = "ASSUMED; arousal rises in the still-face (Mesman et al. 2009)")
        double stillFace,

        @Parameter(
                symbol = "D_w",
                unit = "min",
                min = 60,
                max = 1440,
                low = 480,
                high = 720,
                value = 600,
                meaning = "Minutes awake in a day of reference, for what a day of play or of company teaches.",
                source = "ASSUMED")
        double wakingDay) {}
