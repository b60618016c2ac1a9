package attune.mechanism;

import attune.parameter.Parameter;

/** What weighs on caregivers, and what it does to care. */
public record LoadParameters(
        @Parameter(
                symbol = "c_y",
                unit = "per day",
                min = 0,
                max = 10,
                low = 0.02,
                high = 0.3,
                value = 0.04,
                meaning = "Strain added by an hour of crying a day.",
                source = "ASSUMED")
        double crying,

        @Parameter(
                symbol = "h_n",
                unit = "h",
                min = 0,
                max = 8,
                low = 0.2,
                high = 0.8,
                value = 0.58,
                meaning = "Sleep that the caregiver on duty loses by one waking of the infant at night.",
                source =
                        "Insana, Craig and Montgomery-Downs 2014: mothers were awake for 116 min over 3.3 wakings (abstract)")
        double awake,

        @Parameter(
                symbol = "tau_n",
                unit = "days",
                min = 0.1,
                max = 100,
                low = 1,
                high = 7,
                value = 3,
                meaning = "Time constant at which sleep debt is made up for.",
                source = "ASSUMED")
        double repay,

        @Parameter(
                symbol = "c_n",
                unit = "per day",
                min = 0,
                max = 10,
                low = 0,
                high = 0.02,
                value = 0.002,
                meaning = "Strain added by an hour of sleep debt.",
                source = "ASSUMED")
        double debtStrain,

        @Parameter(
                symbol = "b_n",
                min = 0,
                max = 5,
                low = 0,
                high = 0.1,
                value = 0.02,
                meaning = "Fall of the logit of responsiveness by an hour of sleep debt.",
                source = "ASSUMED")
        double debtCost,

        @Parameter(
                symbol = "c_K",
                unit = "per day",
                min = 0,
                max = 10,
                low = 0.005,
                high = 0.1,
                value = 0.025,
                meaning = "Strain added by one adversity of the household.",
                source = "ASSUMED")
        double adversity,

        @Parameter(
                symbol = "c_e",
                min = 0,
                max = 1,
                low = 0.01,
                high = 0.3,
                value = 0.1,
                meaning = "Strain added by a stressful event of severity 1 on the caregiver.",
                source = "ASSUMED")
        double event,

        @Parameter(
                symbol = "l_S",
                unit = "per day",
                min = 0,
                max = 5,
                low = 0.05,
                high = 0.5,
                value = 0.15,
                meaning = "Rate at which strain fades without support.",
                source = "ASSUMED")
        double recovery,

        @Parameter(
                symbol = "l_P",
                unit = "per day",
                min = 0,
                max = 5,
                low = 0.05,
                high = 0.6,
                value = 0.3,
                meaning = "What full support adds to that rate.",
                source = "ASSUMED")
        double supported,

        @Parameter(
                symbol = "b_S",
                min = 0,
                max = 10,
                low = 0.5,
                high = 3,
                value = 1.7,
                meaning = "Fall of the logit of responsiveness under full strain.",
                source = "ASSUMED")
        double strainCost,

        @Parameter(
                symbol = "b_H",
                min = 0,
                max = 20,
                low = 0,
                high = 8,
                value = 3,
                meaning = "Growth of harshness and fright under full strain, as a multiple.",
                source = "ASSUMED")
        double strainHarsh,

        @Parameter(
                symbol = "b_D",
                min = 0,
                max = 5,
                low = 0.2,
                high = 1,
                value = 1,
                meaning = "Fall of the logit of responsiveness in a depressive episode.",
                source =
                        "ASSUMED; an episode is a clinical one: observed sensitivity lies about 0.75 SD lower (Bernard et al. 2018)")
        double depressionCost,

        @Parameter(
                symbol = "l_B",
                unit = "per day",
                min = 0,
                max = 0.1,
                low = 0.0002,
                high = 0.002,
                value = 0.00033,
                meaning = "Rate of onset of a depressive episode in the first year without strain.",
                source = "ASSUMED; set so that 17.7 % have an episode in the first year (Hahn-Holbrook et al. 2018)")
        double depressionOnset,

        @Parameter(
                symbol = "b_B",
                min = 0,
                max = 50,
                low = 0,
                high = 10,
                value = 3,
                meaning = "How much full strain multiplies that rate, beyond 1.",
                source = "ASSUMED")
        double depressionStrain,

        @Parameter(
                symbol = "f_B",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                value = 0.5,
                meaning = "Share of the rate of onset that is left later.",
                source = "ASSUMED")
        double laterOnset,

        @Parameter(
                symbol = "d_B",
                unit = "months",
                min = 0.5,
                max = 60,
                low = 4,
                high = 9,
                value = 6.5,
                meaning = "Mean length of an episode.",
                source = "ASSUMED; episodes of 6-7 months")
        double depressionLength,

        @Parameter(
                symbol = "r_d",
                min = 0,
                max = 0.99,
                low = 0.5,
                high = 0.9,
                value = 0.7,
                meaning = "Day-to-day autocorrelation of drift.",
                source = "ASSUMED")
        double driftMemory,

        @Parameter(
                symbol = "b_U",
                min = 0,
                max = 10,
                low = 0,
                high = 3,
                value = 1,
                meaning = "Fall of the logit of responsiveness on a day of substance use.",
                source = "ASSUMED")
        double substanceCost,

        @Parameter(
                symbol = "T_B",
                unit = "months",
                min = 0,
                max = 60,
                low = 6,
                high = 12,
                value = 12,
                meaning = "Age of the infant until which depressive episodes begin at the full rate.",
                source = "ASSUMED; the first year, over which that rate is set")
        double early) {}
