package attune.mechanism;

import attune.parameter.Parameter;

/** The HPA axis: hormones over minutes, glands over weeks (Karin et al. 2020). */
public record HpaParameters(
        @Parameter(
                symbol = "h_1",
                unit = "min",
                min = 1,
                max = 60,
                low = 3,
                high = 8,
                value = 4,
                meaning = "Effective half-life of CRH.",
                source = "ASSUMED; adult plasma values peak too late for infants")
        double crhHalfLife,

        @Parameter(
                symbol = "h_2",
                unit = "min",
                min = 1,
                max = 120,
                low = 5,
                high = 20,
                value = 7,
                meaning = "Effective half-life of ACTH.",
                source = "ASSUMED; as above")
        double acthHalfLife,

        @Parameter(
                symbol = "h_3",
                unit = "min",
                min = 5,
                max = 240,
                low = 20,
                high = 80,
                value = 25,
                meaning = "Effective salivary half-life of cortisol.",
                source = "ASSUMED; tuned to a peak near 25 minutes")
        double cortisolHalfLife,

        @Parameter(
                symbol = "g_P",
                unit = "per day",
                min = 0,
                max = 1,
                low = 0.03,
                high = 0.1,
                value = 0.05,
                meaning = "Turnover of corticotroph mass.",
                source = "Karin et al. 2020")
        double pituitaryTurnover,

        @Parameter(
                symbol = "g_A",
                unit = "per day",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.2,
                value = 0.1,
                meaning = "Turnover of adrenal cortex mass.",
                source = "Karin et al. 2020")
        double adrenalTurnover,

        @Parameter(
                symbol = "K_G",
                min = 0.5,
                max = 20,
                low = 3,
                high = 6,
                value = 4,
                meaning = "Cortisol at half effect of the low-affinity receptor.",
                source = "Karin et al. 2020")
        double receptorHalf,

        @Parameter(
                symbol = "A",
                min = 0,
                max = 0.95,
                low = 0.4,
                high = 0.9,
                value = 0.7,
                meaning = "Amplitude of the circadian drive in the second year.",
                source = "ASSUMED; gives the evening/morning ratio of Ivars et al. 2015, awaits calibration")
        double amplitude,

        @Parameter(
                symbol = "t_A",
                unit = "weeks",
                min = 0,
                max = 60,
                low = 4,
                high = 16,
                value = 8,
                meaning = "Age at which half of infants show a rhythm.",
                source = "Ivars et al. 2015: a group rhythm from one month, wide variation")
        double onset,

        @Parameter(
                symbol = "w_A",
                unit = "weeks",
                min = 0.1,
                max = 60,
                low = 2,
                high = 20,
                value = 12,
                meaning = "Width of the onset of the rhythm.",
                source = "ASSUMED")
        double onsetWidth,

        @Parameter(
                symbol = "h_A",
                unit = "h",
                min = 0,
                max = 24,
                low = 5,
                high = 9,
                value = 6,
                meaning = "Hour of the greatest drive.",
                source = "ASSUMED")
        double peakHour,

        @Parameter(
                symbol = "kap_0",
                min = 0,
                max = 20,
                low = 0.5,
                high = 4,
                value = 1.6,
                meaning = "Drive per unit of arousal above the band, in the first weeks.",
                source = "ASSUMED")
        double couplingAtBirth,

        @Parameter(
                symbol = "kap",
                min = 0,
                max = 20,
                low = 0.2,
                high = 1.6,
                value = 1.4,
                meaning = "The same after the first year.",
                source =
                        "CALIBRATED (within what attune calibrate allows, and below the coupling at birth, docs/calibration) to reactions at 3-18 months (Puhakka and Peltola 2020)")
        double coupling,

        @Parameter(
                symbol = "tau_kap",
                unit = "months",
                min = 0.5,
                max = 36,
                low = 2,
                high = 6,
                value = 3,
                meaning = "Time constant of that fall.",
                source = "ASSUMED; stress hyporesponsive period")
        double couplingFall,

        @Parameter(
                symbol = "kap_x",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.8,
                value = 0.5,
                meaning = "Share of its drive that arousal beyond the ceiling of own effort still adds.",
                source =
                        "ASSUMED; severe stress releases more ACTH than the greatest output of cortisol needs (Ganong's Review of Medical Physiology, 23rd ed., p. 353)")
        double beyond,

        @Parameter(
                symbol = "psi_u",
                min = 0,
                max = 1,
                low = 0,
                high = 0.6,
                value = 0.3,
                meaning = "Share of the basal drive lost to full deprivation, once the axis is calibrated to it.",
                source = "ASSUMED")
        double deprivedDrive,

        @Parameter(
                symbol = "psi_A",
                min = 0,
                max = 1,
                low = 0,
                high = 0.9,
                value = 0.5,
                meaning =
                        "Share of the circadian amplitude lost to full deprivation, once the axis is calibrated to it.",
                source = "ASSUMED")
        double deprivedRhythm,

        @Parameter(
                symbol = "tau_C",
                unit = "months",
                min = 0.5,
                max = 120,
                low = 4,
                high = 24,
                value = 8,
                meaning = "Time constant at which the axis is calibrated to deprivation at full plasticity.",
                source =
                        "ASSUMED, as that of reactivity (tau_b); early care sets the axis for years (Gunnar et al. 2019)")
        double calibration,

        @Parameter(
                symbol = "tau_R",
                unit = "months",
                min = 0.5,
                max = 120,
                low = 4,
                high = 24,
                value = 6,
                meaning = "Time constant at which long drive lowers receptor response.",
                source = "ASSUMED; hyper-reactive first, weaker after long load")
        double downRegulation,

        @Parameter(
                symbol = "rho_R",
                min = 0,
                max = 1,
                low = 0,
                high = 1,
                value = 0.95,
                meaning = "Share of the response that long drive can take.",
                source = "ASSUMED")
        double downRange,

        @Parameter(
                symbol = "L_h",
                min = 0.01,
                max = 10,
                low = 0.01,
                high = 0.5,
                value = 0.015,
                meaning = "Mean extra drive at which half of that is lost.",
                source = "ASSUMED")
        double downHalf,

        @Parameter(
                symbol = "rho_B",
                min = 0,
                max = 1,
                low = 0,
                high = 1,
                value = 0.08,
                meaning = "Share of that loss which the basal drive suffers with the response to stress.",
                source = "ASSUMED; the clock and stress drive CRH by separate inputs")
        double downBasal,

        @Parameter(
                symbol = "tau_L",
                unit = "days",
                min = 1,
                max = 400,
                low = 14,
                high = 90,
                value = 30,
                meaning = "Memory of allostatic load.",
                source = "ASSUMED")
        double loadTime,

        @Parameter(
                symbol = "sigma_A",
                min = 0,
                max = 3,
                low = 0.2,
                high = 1,
                value = 0.5,
                meaning = "Spread over infants of the onset of the rhythm, relative to its width.",
                source = "ASSUMED")
        double onsetSpread) {}
