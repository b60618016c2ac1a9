package attune.mechanism;

import attune.parameter.Parameter;

/** Body and brain. */
public record GrowthParameters(
        @Parameter(
                symbol = "b_L",
                min = 0,
                max = 5,
                low = 0.05,
                high = 1,
                value = 0.25,
                meaning = "Share of growth lost per unit of allostatic load.",
                source = "ASSUMED")
        double loadCost,

        @Parameter(
                symbol = "b_a",
                min = 0,
                max = 5,
                low = 0,
                high = 1,
                value = 0.5,
                meaning = "Share of appetite lost per unit of allostatic load.",
                source = "ASSUMED")
        double appetiteCost,

        @Parameter(
                symbol = "b_p",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.4,
                value = 0.15,
                meaning = "Share of growth lost under full deprivation.",
                source = "ASSUMED")
        double deprivationCost,

        @Parameter(
                symbol = "sigma_g",
                min = 0,
                max = 0.5,
                low = 0.02,
                high = 0.1,
                value = 0.05,
                meaning = "Standard deviation of the log of an infant's own size.",
                source = "ASSUMED")
        double spread,

        @Parameter(
                symbol = "sigma_v",
                min = 0,
                max = 0.5,
                low = 0.02,
                high = 0.12,
                value = 0.07,
                meaning = "Standard deviation of the log of an infant's own rate of brain growth.",
                source = "ASSUMED")
        double brainSpread,

        @Parameter(
                symbol = "tau_c",
                unit = "days",
                min = 10,
                max = 2000,
                low = 100,
                high = 400,
                value = 200,
                meaning = "Time in which size follows conditions.",
                source = "ASSUMED")
        double catchUp,

        @Parameter(
                symbol = "r_1",
                unit = "per day",
                min = 0,
                max = 0.1,
                low = 0.005,
                high = 0.02,
                value = 0.0095,
                meaning = "Growth rate of brainstem and cerebellum at birth.",
                source = "ASSUMED; with the others fits Holland et al. 2014 and Knickmeyer et al. 2008")
        double brainstemRate,

        @Parameter(
                symbol = "tau_1",
                unit = "days",
                min = 5,
                max = 2000,
                low = 30,
                high = 100,
                value = 50,
                meaning = "Time constant of its fall.",
                source = "ASSUMED; regions mature in order")
        double brainstemTime,

        @Parameter(
                symbol = "r_2",
                unit = "per day",
                min = 0,
                max = 0.1,
                low = 0.005,
                high = 0.02,
                value = 0.012,
                meaning = "Growth rate of limbic and subcortical regions at birth.",
                source = "ASSUMED; as above")
        double limbicRate,

        @Parameter(
                symbol = "tau_2",
                unit = "days",
                min = 5,
                max = 2000,
                low = 50,
                high = 150,
                value = 75,
                meaning = "Time constant of its fall.",
                source = "ASSUMED; as above")
        double limbicTime,

        @Parameter(
                symbol = "r_3",
                unit = "per day",
                min = 0,
                max = 0.1,
                low = 0.003,
                high = 0.01,
                value = 0.0054,
                meaning = "Growth rate of the cortex at birth.",
                source = "ASSUMED; as above")
        double cortexRate,

        @Parameter(
                symbol = "tau_3",
                unit = "days",
                min = 5,
                max = 2000,
                low = 120,
                high = 400,
                value = 220,
                meaning = "Time constant of its fall.",
                source = "ASSUMED; as above")
        double cortexTime,

        @Parameter(
                symbol = "phi",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.6,
                value = 0.15,
                meaning = "Share of brain growth lost under full deprivation.",
                source =
                        "ASSUMED; head circumference stays 1.56 SD behind after adoption (van IJzendoorn et al. 2007), about 13 % of volume; three fifths of it here, the rest being malnutrition's")
        double brainDeprivation,

        @Parameter(
                symbol = "chi",
                min = 0,
                max = 1,
                low = 0,
                high = 0.2,
                value = 0.04,
                meaning = "Share of brain growth lost per unit of allostatic load.",
                source = "ASSUMED")
        double brainLoad,

        @Parameter(
                symbol = "v_b",
                min = 0.01,
                max = 0.45,
                low = 0.1,
                high = 0.2,
                value = 0.15,
                meaning = "Share of the brainstem in the volume at birth.",
                source = "ASSUMED")
        double brainstemAtBirth,

        @Parameter(
                symbol = "v_l",
                min = 0.01,
                max = 0.45,
                low = 0.2,
                high = 0.3,
                value = 0.25,
                meaning = "Share of the limbic regions in the volume at birth; the cortex has the rest.",
                source = "ASSUMED")
        double limbicAtBirth) {}
