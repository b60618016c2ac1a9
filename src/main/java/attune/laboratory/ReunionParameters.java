package attune.laboratory;

import attune.parameter.Parameter;

/** The brief separations after which security is read at every assessment. */
public record ReunionParameters(
        @Parameter(
                symbol = "d_r",
                unit = "min",
                min = 0.5,
                max = 10,
                low = 3,
                high = 3,
                value = 3,
                meaning = "Length of an episode.",
                source = "as in the Strange Situation (Ainsworth et al. 1978)")
        double episode,

        @Parameter(
                symbol = "d_k",
                unit = "min",
                min = 0.1,
                max = 10,
                low = 0.5,
                high = 1,
                value = 1,
                meaning = "Hard crying, all in all, after which a separation is cut short.",
                source =
                        "ASSUMED; separations are curtailed when an infant is unduly distressed (Ainsworth et al. 1978)")
        double hardCrying) {}
