package attune.family;

import attune.parameter.Parameter;

/** What surrounds a family: routines, risk, support. */
public record HouseholdTraits(
        @Parameter(
                symbol = "J",
                unit = "min",
                min = 0,
                max = 240,
                low = 0,
                high = 120,
                value = 25,
                meaning =
                        "Routine jitter: standard deviation of the times of meals and sleep around the household's own.",
                source = "ASSUMED")
        double routineJitter,

        @Parameter(
                symbol = "B_h",
                unit = "h",
                min = 16,
                max = 24,
                low = 17,
                high = 23,
                value = 19.5,
                meaning = "Hour at which the infant is put to bed.",
                source = "ASSUMED")
        double bedtime,

        @Parameter(
                symbol = "n_m",
                unit = "per day",
                min = 3,
                max = 12,
                low = 4,
                high = 9,
                value = 6,
                meaning = "Meals offered a day after the first three months.",
                source = "ASSUMED")
        double meals,

        @Parameter(
                symbol = "K",
                min = 0,
                max = 8,
                low = 0,
                high = 6,
                value = 0.4,
                spread = 0.65,
                meaning = "Adversities of the household: a count of poverty, crowding, low schooling, lone parenthood,"
                        + " minority stress and the like, each a steady strain on the caregivers.",
                source = "ASSUMED; count as in cumulative-risk studies")
        double adversities,

        @Parameter(
                symbol = "P_s",
                min = 0,
                max = 1,
                low = 0,
                high = 1,
                value = 0.4,
                spread = 0.15,
                meaning = "Support: how much help the household has from others.",
                source = "ASSUMED")
        double support,

        @Parameter(
                symbol = "n_s",
                unit = "per day",
                min = 0,
                max = 10,
                low = 0,
                high = 4,
                value = 0.6,
                meaning = "Encounters with people the infant does not know.",
                source = "ASSUMED")
        double strangers,

        @Parameter(
                symbol = "A_u",
                min = 0,
                max = 1,
                low = 0,
                high = 1,
                value = 0,
                meaning = "Substance use in the household: share of days on which it weighs on the caregivers.",
                source = "ASSUMED")
        double substanceUse) {}
