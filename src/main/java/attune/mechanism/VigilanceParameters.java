package attune.mechanism;

import attune.parameter.Parameter;

/** What uncertainty about care does. */
public record VigilanceParameters(
        @Parameter(
                symbol = "k_v",
                min = 0,
                max = 2,
                low = 0,
                high = 1.2,
                value = 0.75,
                meaning =
                        "Rise of reactivity from evenly balanced to wholly uncertain care; certainty lowers it as much.",
                source = "ASSUMED; responses to stress follow irreducible uncertainty (de Berker et al. 2016)")
        double gain,

        @Parameter(
                symbol = "n_v",
                min = 5,
                max = 2000,
                low = 40,
                high = 300,
                value = 120,
                meaning = "Changes of care over which transitions are remembered.",
                source = "ASSUMED")
        double memory,

        @Parameter(
                symbol = "n_p",
                min = 0.01,
                max = 10,
                low = 0.1,
                high = 1,
                value = 0.3,
                meaning = "Prior count of every transition.",
                source = "ASSUMED")
        double prior) {}
