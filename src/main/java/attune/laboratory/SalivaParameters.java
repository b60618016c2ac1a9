package attune.laboratory;

import attune.parameter.Parameter;

/** Errors of saliva sampling. */
public record SalivaParameters(
        @Parameter(
                symbol = "sigma_c",
                min = 0,
                max = 2,
                low = 0.1,
                high = 0.6,
                value = 0.35,
                meaning = "Standard deviation of the log of one sample around the infant's own level.",
                source = "ASSUMED; samples of one infant differ widely from day to day")
        double error) {}
