package attune.mechanism;

import attune.parameter.Parameter;

/** Sleep and hunger. */
public record SleepParameters(
        @Parameter(
                symbol = "t_s",
                unit = "min",
                min = 0,
                max = 120,
                low = 3,
                high = 20,
                value = 8,
                meaning = "Minutes awake after a night waking before sleep can return.",
                source = "ASSUMED")
        double resettle,

        @Parameter(
                symbol = "n_8",
                unit = "per day",
                min = 4,
                max = 16,
                low = 7,
                high = 10,
                value = 8,
                meaning = "Meals offered a day in the first three months.",
                source = "ASSUMED")
        double newbornMeals,

        @Parameter(
                symbol = "H_h",
                min = 0,
                max = 1,
                low = 0.3,
                high = 0.7,
                value = 0.5,
                meaning = "Hunger above which holding brings a feed.",
                source = "ASSUMED")
        double feedWhenHeld,

        @Parameter(
                symbol = "n_h",
                unit = "min",
                min = 30,
                max = 720,
                low = 120,
                high = 240,
                value = 190,
                meaning = "Minutes in which hunger grows from none to full by day.",
                source = "ASSUMED")
        double hunger,

        @Parameter(
                symbol = "f_e",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.8,
                value = 0.4,
                meaning = "Share of the rate of bouts that is left at night.",
                source = "ASSUMED")
        double boutsAsleep,

        @Parameter(
                symbol = "n_g",
                unit = "min",
                min = 30,
                max = 1440,
                low = 180,
                high = 400,
                value = 300,
                meaning = "The same at night.",
                source = "ASSUMED")
        double nightHunger,

        @Parameter(
                symbol = "H_t",
                min = 0,
                max = 1,
                low = 0.5,
                high = 0.9,
                value = 0.75,
                meaning = "Hunger above which it arouses.",
                source = "ASSUMED")
        double hungerThreshold,

        @Parameter(
                symbol = "N_0",
                unit = "h",
                min = 4,
                max = 14,
                low = 6,
                high = 9,
                value = 7.5,
                meaning = "Hours of night sleep wanted at birth.",
                source = "ASSUMED")
        double nightAtBirth,

        @Parameter(
                symbol = "N_1",
                unit = "h",
                min = 4,
                max = 14,
                low = 9,
                high = 12,
                value = 10.7,
                meaning = "Hours of night sleep wanted once the night is settled.",
                source = "ASSUMED")
        double nightMatured,

        @Parameter(
                symbol = "tau_N",
                unit = "months",
                min = 0.5,
                max = 24,
                low = 2,
                high = 8,
                value = 4,
                meaning = "Time constant of settling.",
                source = "ASSUMED")
        double nightSettling,

        @Parameter(
                symbol = "n_w",
                unit = "per day",
                min = 0,
                max = 20,
                low = 1,
                high = 5,
                value = 3,
                meaning = "Spontaneous night wakings a night at birth.",
                source = "ASSUMED")
        double wakings,

        @Parameter(
                symbol = "tau_w",
                unit = "months",
                min = 1,
                max = 60,
                low = 5,
                high = 20,
                value = 10,
                meaning = "Time constant at which they become fewer.",
                source = "ASSUMED")
        double wakingsFade,

        @Parameter(
                symbol = "z_0",
                unit = "h",
                min = 8,
                max = 20,
                low = 13,
                high = 18,
                value = 14.44,
                meaning = "Sleep wanted in 24 hours at birth.",
                source = "Galland et al. 2012")
        double total,

        @Parameter(
                symbol = "z_1",
                unit = "h",
                min = 0,
                max = 20,
                low = 3,
                high = 8,
                value = 5.56,
                meaning = "Fall of that with the square root of a tenth of age in years.",
                source = "Galland et al. 2012")
        double perRootYear,

        @Parameter(
                symbol = "z_2",
                unit = "h",
                min = 0,
                max = 4,
                low = 0,
                high = 2,
                value = 0.75,
                meaning = "Time set aside beyond that for falling asleep and for wakings.",
                source = "CALIBRATED (attune calibrate, docs/calibration) to sleep by age (Galland et al. 2012)")
        double allowance,

        @Parameter(
                symbol = "sigma_z",
                min = 0,
                max = 0.5,
                low = 0.05,
                high = 0.15,
                value = 0.09,
                meaning = "Spread of sleep need over infants, relative.",
                source = "ASSUMED; SD about 1.6 h")
        double spread,

        @Parameter(
                symbol = "sigma_y",
                unit = "min",
                min = 0,
                max = 240,
                low = 10,
                high = 90,
                value = 40,
                meaning = "Spread of sleep and hunger times in an infant without rhythmicity.",
                source = "ASSUMED")
        double rhythmSpread,

        @Parameter(
                symbol = "H_x",
                min = 1,
                max = 5,
                low = 1.2,
                high = 2,
                value = 1.5,
                meaning = "Greatest hunger: past it hunger is no greater.",
                source = "ASSUMED")
        double greatestHunger,

        @Parameter(
                symbol = "T_4",
                unit = "months",
                min = 0,
                max = 60,
                low = 2,
                high = 4,
                value = 3,
                meaning = "Age from which on four naps are left of the five of a newborn.",
                source = "ASSUMED")
        double fourNaps,

        @Parameter(
                symbol = "T_3",
                unit = "months",
                min = 0,
                max = 60,
                low = 4,
                high = 8,
                value = 6,
                meaning = "Age from which on three naps are left.",
                source = "ASSUMED")
        double threeNaps,

        @Parameter(
                symbol = "T_2",
                unit = "months",
                min = 0,
                max = 60,
                low = 7,
                high = 12,
                value = 9,
                meaning = "Age from which on two naps are left.",
                source = "ASSUMED")
        double twoNaps,

        @Parameter(
                symbol = "T_1",
                unit = "months",
                min = 0,
                max = 60,
                low = 12,
                high = 24,
                value = 18,
                meaning = "Age from which on one nap is left.",
                source = "ASSUMED")
        double oneNap) {}
