package attune.mechanism;

import attune.parameter.Parameter;

/** The frame of a day: what bounds its sleep, its meals, its duties and its visits. */
public record RoutineParameters(
        @Parameter(
                symbol = "h_d",
                unit = "h",
                min = 6,
                max = 18,
                low = 11,
                high = 15,
                value = 13,
                meaning = "Waking hours over which duty is shared.",
                source = "ASSUMED")
        double waking,

        @Parameter(
                symbol = "h_m",
                unit = "h",
                min = 0,
                max = 12,
                low = 7,
                high = 10,
                value = 9,
                meaning = "Hour at which the primary caregiver goes off duty, and another comes, when duty is shared.",
                source = "ASSUMED")
        double morning,

        @Parameter(
                symbol = "h_b",
                unit = "h",
                min = 13,
                max = 20,
                low = 14,
                high = 17,
                value = 15,
                meaning = "Earliest bedtime.",
                source = "ASSUMED")
        double earliestBed,

        @Parameter(
                symbol = "h_1",
                unit = "h",
                min = 0,
                max = 6,
                low = 1,
                high = 4,
                value = 2,
                meaning = "Earliest waking for the day.",
                source = "ASSUMED")
        double earliestWaking,

        @Parameter(
                symbol = "h_2",
                unit = "h",
                min = 7,
                max = 12,
                low = 10,
                high = 12,
                value = 11,
                meaning = "Latest waking for the day.",
                source = "ASSUMED")
        double latestWaking,

        @Parameter(
                symbol = "f_w",
                min = 0,
                max = 1,
                low = 0.3,
                high = 0.7,
                value = 0.5,
                meaning = "Spread of wakings and meals, relative to that of bedtimes.",
                source = "ASSUMED")
        double spread,

        @Parameter(
                symbol = "f_n",
                min = 0,
                max = 0.9,
                low = 0.5,
                high = 0.8,
                value = 0.7,
                meaning = "Greatest share of the day between waking and bedtime that naps take.",
                source = "ASSUMED")
        double napShare,

        @Parameter(
                symbol = "f_g",
                min = 0,
                max = 0.5,
                low = 0.1,
                high = 0.4,
                value = 0.25,
                meaning = "Greatest shift of a nap, relative to the gap between naps.",
                source = "ASSUMED")
        double napShift,

        @Parameter(
                symbol = "m_w",
                unit = "min",
                min = 0,
                max = 120,
                low = 5,
                high = 30,
                value = 15,
                meaning = "Minutes from waking before which no meal falls.",
                source = "ASSUMED")
        double mealAfterWaking,

        @Parameter(
                symbol = "m_n",
                unit = "months",
                min = 0,
                max = 12,
                low = 2,
                high = 4,
                value = 3,
                meaning = "Age until which meals are as many as a newborn needs.",
                source = "ASSUMED")
        double newborn,

        @Parameter(
                symbol = "m_s",
                unit = "min",
                min = 1,
                max = 240,
                low = 5,
                high = 60,
                value = 15,
                meaning = "How long a stranger stays.",
                source = "ASSUMED")
        double strangerStay) {}
