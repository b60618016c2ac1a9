package attune.mechanism;

import attune.parameter.Parameter;

/** The internal working model: what answers are expected, and how much they are trusted. */
public record ExpectationParameters(
        @Parameter(
                symbol = "tau_y",
                unit = "min",
                min = 0.5,
                max = 120,
                low = 4,
                high = 16,
                value = 8,
                meaning = "Delay at which an answer is worth 1/e of an instant one.",
                source = "ASSUMED; Attune prototype")
        double relief,

        @Parameter(
                symbol = "V_0",
                min = 0.01,
                max = 0.99,
                low = 0.3,
                high = 0.7,
                value = 0.5,
                meaning = "Prior chance of an answer in each span of waiting.",
                source = "ASSUMED")
        double prior,

        @Parameter(
                symbol = "lam",
                min = 0,
                max = 1,
                low = 0.001,
                high = 0.02,
                value = 0.004,
                meaning = "Weight of one episode at full plasticity; sets a memory of months.",
                source = "ASSUMED")
        double learning,

        @Parameter(
                symbol = "w_V",
                min = 0,
                max = 1,
                low = 0,
                high = 0.6,
                value = 0.25,
                meaning = "Share of plasticity for expectations that is left for life.",
                source = "ASSUMED; attachment is revised for years")
        double plasticityFloor,

        @Parameter(
                symbol = "c_a",
                min = 0,
                max = 20,
                low = 0,
                high = 5,
                value = 2,
                meaning = "How much recent surprise speeds learning (Pearce-Hall).",
                source = "ASSUMED")
        double association,

        @Parameter(
                symbol = "eta_a",
                min = 0,
                max = 1,
                low = 0.02,
                high = 0.2,
                value = 0.05,
                meaning = "Memory of recent surprise.",
                source = "ASSUMED")
        double associability,

        @Parameter(
                symbol = "s_0",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.5,
                value = 0.3,
                meaning = "Surprise expected of somebody new.",
                source = "ASSUMED")
        double firstDoubt,

        @Parameter(
                symbol = "c_d",
                min = 0,
                max = 3,
                low = 0,
                high = 2,
                value = 0.6,
                meaning = "How much variability of relief lowers trust.",
                source = "ASSUMED")
        double doubt,

        @Parameter(
                symbol = "eta_p",
                unit = "per day",
                min = 0,
                max = 1,
                low = 0.002,
                high = 0.05,
                value = 0.01,
                meaning = "Rate at which the family-level prior follows the caregivers known.",
                source = "ASSUMED")
        double familyPrior,

        @Parameter(
                symbol = "tau_f",
                unit = "days",
                min = 0.5,
                max = 365,
                low = 4,
                high = 25,
                value = 12,
                meaning =
                        "Time constant with which a person grows familiar, in days (of 24 hours) of having to do with them.",
                source =
                        "ASSUMED; in ordinary care nine tenths are reached at seven months, when attachments to persons show. Infants attach to who has to do with them, not to who is there longest (Schaffer and Emerson 1964, as summarized)")
        double familiarity,

        @Parameter(
                symbol = "d_1",
                unit = "min",
                min = 0.1,
                max = 1.9,
                low = 0.5,
                high = 1.5,
                value = 1,
                meaning = "End of the first span of waiting: an answer before it comes at once.",
                source = "ASSUMED; spans of the recommended form")
        double atOnce,

        @Parameter(
                symbol = "d_2",
                unit = "min",
                min = 2,
                max = 5.9,
                low = 2,
                high = 5,
                value = 3,
                meaning = "End of the second span of waiting.",
                source = "ASSUMED; spans of the recommended form")
        double soon,

        @Parameter(
                symbol = "d_3",
                unit = "min",
                min = 6,
                max = 30,
                low = 6,
                high = 20,
                value = 10,
                meaning = "End of the third span of waiting; what is later is late.",
                source = "ASSUMED; spans of the recommended form")
        double late,

        @Parameter(
                symbol = "d_4",
                unit = "min",
                min = 31,
                max = 720,
                low = 40,
                high = 120,
                value = 60,
                meaning = "Minutes after which a wait counts as waited to the end.",
                source = "ASSUMED")
        double waited) {}
