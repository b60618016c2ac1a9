package attune.family;

import attune.parameter.Parameter;

/** What the record of a day notes, and how. Nothing an infant or a caregiver does hangs on it. */
public record RecordParameters(
        @Parameter(
                symbol = "t_m",
                unit = "min",
                min = 0,
                max = 240,
                low = 0,
                high = 45,
                value = 30,
                meaning = "Minutes after waking at which the morning's cortisol is noted.",
                source = "ASSUMED")
        double morningSample,

        @Parameter(
                symbol = "t_q",
                unit = "min",
                min = 0,
                max = 240,
                low = 5,
                high = 20,
                value = 10,
                meaning = "Minutes from a signal within which an answer counts as soon.",
                source = "ASSUMED")
        double soon,

        @Parameter(
                symbol = "d_b",
                unit = "min",
                min = 1,
                max = 60,
                low = 5,
                high = 15,
                value = 5,
                meaning = "Length of a bin in which parents note fussing and crying.",
                source = "Barr et al. 1988: bins of five minutes")
        double bin,

        @Parameter(
                symbol = "q_b",
                min = 0.01,
                max = 1,
                low = 0.3,
                high = 0.7,
                value = 0.5,
                meaning = "Share of a bin from which on parents shade it.",
                source = "ASSUMED")
        double shaded) {}
