package attune.laboratory;

import attune.parameter.Parameter;

/** The Strange Situation and its coder. */
public record StrangeSituationParameters(
        @Parameter(
                symbol = "sigma_s",
                min = 0,
                max = 3,
                low = 0.3,
                high = 1,
                value = 0.5,
                meaning = "Standard deviation of a coder's error on a scale from 1 to 7, in steps of the scale.",
                source = "ASSUMED; trained coders agree within a step")
        double error,

        @Parameter(
                symbol = "sigma_d",
                min = 0,
                max = 4,
                low = 0.5,
                high = 2,
                value = 1.4,
                meaning = "The same on the scale of disorganization, from 1 to 9.",
                source =
                        "Trained coders agree in 87 to 89 % on who is disorganized (Bernard et al. 2012 and follow-up, as"
                                + " quoted by the HomVEE review); two coders of this error do")
        double disorganizationError,

        @Parameter(
                symbol = "s_u",
                min = 0.05,
                max = 1,
                low = 0.3,
                high = 1,
                value = 0.5,
                meaning = "Share of a reunion for which a behaviour is shown when its scale reaches the top.",
                source = "ASSUMED; half of the time, before any result was seen")
        double utmost,

        @Parameter(
                symbol = "d_e",
                unit = "min",
                min = 0.5,
                max = 10,
                low = 3,
                high = 3,
                value = 3,
                meaning = "Length of an episode.",
                source = "Ainsworth et al. 1978")
        double episode,

        @Parameter(
                symbol = "d_o",
                unit = "min",
                min = 0.1,
                max = 5,
                low = 0.5,
                high = 1,
                value = 0.5,
                meaning = "Length of the opening episode.",
                source = "Ainsworth et al. 1978: a brief introduction")
        double opening,

        @Parameter(
                symbol = "d_h",
                unit = "min",
                min = 0.1,
                max = 10,
                low = 0.5,
                high = 1,
                value = 1,
                meaning = "Hard crying without a break after which a separation is cut short.",
                source =
                        "ASSUMED; separations are curtailed when an infant is unduly distressed (Ainsworth et al. 1978)")
        double hardCrying,

        @Parameter(
                symbol = "d_q",
                unit = "s",
                min = 1,
                max = 60,
                low = 5,
                high = 20,
                value = 10,
                meaning =
                        "Seconds within which turning from one side to its contrary counts as a contradictory sequence.",
                source = "ASSUMED")
        int sequence) {}
