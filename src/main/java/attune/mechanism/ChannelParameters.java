package attune.mechanism;

import attune.parameter.Parameter;

/** What a caregiver lets an infant hear, see and feel, second by second. */
public record ChannelParameters(
        @Parameter(
                symbol = "d_s",
                unit = "s",
                min = 1,
                max = 60,
                low = 2,
                high = 8,
                value = 4,
                meaning = "Mean stay in a combination of channels of which at least one is on.",
                source = "ASSUMED")
        double stay,

        @Parameter(
                symbol = "m_D",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.6,
                value = 0.3,
                meaning = "Share of the signalling of attuned time that is left while distracted or rebuffing.",
                source = "ASSUMED")
        double distracted,

        @Parameter(
                symbol = "m_I",
                min = 0,
                max = 0.98,
                low = 0.7,
                high = 0.95,
                value = 0.9,
                meaning = "Share of the time in which something is on while intrusive or frightening.",
                source = "ASSUMED")
        double intrusive,

        @Parameter(
                symbol = "y_I",
                min = 1,
                max = 10,
                low = 1,
                high = 3,
                value = 1.5,
                meaning = "How much shorter stays are while intrusive or frightening.",
                source = "ASSUMED")
        double haste,

        @Parameter(
                symbol = "e_s",
                min = 0.001,
                max = 0.4,
                low = 0.01,
                high = 0.05,
                value = 0.02,
                meaning = "Least share of the time in which something is on, and in which nothing is.",
                source = "ASSUMED")
        double least) {}
