package attune.laboratory;

import attune.parameter.Parameter;

/** Measuring the brain. */
public record ScanParameters(
        @Parameter(
                symbol = "sigma_b",
                min = 0,
                max = 0.5,
                low = 0.01,
                high = 0.05,
                value = 0.02,
                meaning = "Standard deviation of the log of a measured volume of a region.",
                source = "ASSUMED; repeated scans of infants agree to within a few percent")
        double error) {}
