package attune.laboratory;

import attune.parameter.Parameter;

/** Saliva over the day. */
public record SalivaDayParameters(
        @Parameter(
                symbol = "n_s",
                min = 1,
                max = 14,
                low = 1,
                high = 4,
                value = 2,
                meaning = "Days of sampling.",
                source = "Bernard et al. 2010 and others: two days or more")
        int days,

        @Parameter(
                symbol = "t_s",
                unit = "min",
                min = 0,
                max = 120,
                low = 0,
                high = 45,
                value = 30,
                meaning = "Minutes after waking at which the morning sample is taken.",
                source = "ASSUMED")
        double afterWaking,

        @Parameter(
                symbol = "h_s",
                unit = "h",
                min = 10,
                max = 16,
                low = 11,
                high = 13,
                value = 12,
                meaning = "Hour of the midday sample.",
                source = "ASSUMED")
        double midday) {}
