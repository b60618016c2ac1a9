package attune.family.caregiving;

import attune.parameter.Parameter;

/** How one caregiver gives care when nothing weighs on them. Loads act on these from day to day. */
public record CaregiverTraits(
        @Parameter(
                symbol = "Q",
                min = 0.01,
                max = 0.98,
                low = 0.1,
                high = 0.95,
                value = 0.6,
                spread = 0.2,
                meaning = "Responsiveness: share of the time on duty spent attuned to the infant.",
                source =
                        "ASSUMED; the spread lets 80 to 85 % of the variance of responses lie within a caregiver (de Barbaro et al.: 77 %)")
        double responsiveness,

        @Parameter(
                symbol = "1-U",
                min = 0,
                max = 1,
                low = 0,
                high = 1,
                value = 0.7,
                spread = 0.15,
                meaning = "Predictability: share of changes of the care state that follow the caregiver's own routine"
                        + " order; time shares, dwell times and answers do not depend on it.",
                source = "ASSUMED; entropy-rate view of Davis et al. 2017")
        double predictability,

        @Parameter(
                symbol = "W",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                value = 0.7,
                spread = 0.12,
                meaning = "Warmth: how soothing the caregiver's holding is.",
                source = "ASSUMED")
        double warmth,

        @Parameter(
                symbol = "H",
                min = 0,
                max = 1,
                low = 0,
                high = 0.5,
                value = 0.02,
                spread = 0.02,
                meaning = "Harshness: share of lapses in which bids are rebuffed.",
                source = "ASSUMED; awaits calibration to the share of avoidant attachment (Madigan et al. 2023)")
        double harshness,

        @Parameter(
                symbol = "X",
                min = 0,
                max = 0.5,
                low = 0,
                high = 0.3,
                value = 0.012,
                spread = 0.025,
                meaning = "Frightening: share of lapses that frighten the infant.",
                source =
                        "ASSUMED; minutes a day suffice. The spread is that of a population with the usual mix of risk")
        double frightening,

        @Parameter(
                symbol = "M",
                min = 0,
                max = 1,
                low = 0.1,
                high = 1,
                value = 0.6,
                spread = 0.12,
                meaning = "Stimulation: share of attuned time filled with serve and return.",
                source = "ASSUMED")
        double stimulation,

        @Parameter(
                symbol = "V",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                value = 0.7,
                spread = 0.1,
                meaning = "Availability: share of lapses in which the caregiver stays within the infant's reach.",
                source = "ASSUMED")
        double availability,

        @Parameter(
                symbol = "Z",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.9,
                value = 0.5,
                spread = 0.15,
                meaning = "Tempo: the pace of the caregiver's activity.",
                source = "ASSUMED")
        double tempo,

        @Parameter(
                symbol = "N",
                min = 0,
                max = 1,
                low = 0.3,
                high = 1,
                value = 0.6,
                spread = 0.15,
                meaning = "Regulation the caregiver models: the share of own upsets that the infant sees mastered.",
                source = "ASSUMED")
        double regulation,

        @Parameter(
                symbol = "v",
                min = 0,
                max = 2,
                low = 0,
                high = 1,
                value = 0.4,
                meaning = "Drift: standard deviation of the day-to-day logit of responsiveness.",
                source = "ASSUMED; keeps noise of the moment apart from drift over days")
        double drift,

        @Parameter(
                symbol = "D_u",
                min = 0,
                max = 1,
                low = 0.05,
                high = 1,
                value = 1,
                meaning = "Duty: share of the infant's day on which this caregiver is in charge or at hand.",
                source = "ASSUMED; 1 for an only caregiver")
        double duty,

        @Parameter(
                symbol = "N_u",
                min = 0,
                max = 1,
                low = 0,
                high = 0.5,
                value = 0.25,
                meaning =
                        "Nights: share of the nights that this caregiver takes when there is a main one beside; the main"
                                + " caregiver has all that nobody takes.",
                source =
                        "ASSUMED; mothers checked on or answered their infants at night three times as often as fathers (Vermillet, Skewes and"
                                + " Parsons, Emotion, doi 10.1037/emo0001478; abstract)")
        double nights) {}
