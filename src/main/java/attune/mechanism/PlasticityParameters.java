package attune.mechanism;

import attune.parameter.Parameter;

/** How much experience changes an infant, over age. */
public record PlasticityParameters(
        @Parameter(
                symbol = "tau_w",
                unit = "months",
                min = 1,
                max = 120,
                low = 8,
                high = 20,
                value = 13.3,
                meaning = "Scale of the fall of plasticity.",
                source = "Shankle et al. 1998 (Conel data): a third of synaptic change by 6 months, two thirds by 15")
        double scale,

        @Parameter(
                symbol = "n_w",
                min = 0.2,
                max = 4,
                low = 0.8,
                high = 1.5,
                value = 1.06,
                meaning = "Shape of the fall of plasticity.",
                source = "Shankle et al. 1998, as above")
        double shape,

        @Parameter(
                symbol = "w_f",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.6,
                value = 0.33,
                meaning = "Level when plasticity is held flat: the mean of the curve over 36 months.",
                source = "ASSUMED; for lesions")
        double flat) {}
