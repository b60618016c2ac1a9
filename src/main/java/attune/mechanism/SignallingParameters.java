package attune.mechanism;

import attune.parameter.Parameter;

/** What the infant does about its distress, and what it learns about that. */
public record SignallingParameters(
        @Parameter(
                symbol = "eta_Q",
                min = 0,
                max = 1,
                low = 0.01,
                high = 0.2,
                value = 0.05,
                meaning = "Learning rate of the value of acts at full plasticity.",
                source = "ASSUMED")
        double learning,

        @Parameter(
                symbol = "w_Q",
                min = 0,
                max = 1,
                low = 0,
                high = 0.6,
                value = 0.25,
                meaning = "Share of plasticity for acts that is left for life.",
                source = "ASSUMED")
        double plasticityFloor,

        @Parameter(
                symbol = "beta_Q",
                min = 0,
                max = 50,
                low = 4,
                high = 20,
                value = 10,
                meaning = "Inverse temperature of the choice between acts.",
                source = "ASSUMED")
        double sharpness,

        @Parameter(
                symbol = "tau_Q",
                unit = "min",
                min = 1,
                max = 120,
                low = 5,
                high = 20,
                value = 10,
                meaning = "Horizon of expected arousal.",
                source = "ASSUMED")
        double foresight,

        @Parameter(
                symbol = "c_f",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0,
                high = 0.1,
                value = 0.02,
                meaning = "Cost of fussing, in arousal.",
                source = "ASSUMED")
        double fussCost,

        @Parameter(
                symbol = "c_c",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.02,
                high = 0.2,
                value = 0.07,
                meaning = "Cost of crying, in arousal.",
                source = "ASSUMED")
        double cryCost,

        @Parameter(
                symbol = "c_m",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0,
                high = 0.1,
                value = 0.02,
                meaning = "Cost of approaching, turning away or resisting, in arousal.",
                source = "ASSUMED")
        double moveCost,

        @Parameter(
                symbol = "rho_d",
                unit = "1/min",
                min = 0.01,
                max = 10,
                low = 0.1,
                high = 1,
                value = 0.33,
                meaning = "Rate at which an act is reconsidered.",
                source = "ASSUMED")
        double reconsider,

        @Parameter(
                symbol = "rho_c",
                unit = "1/min",
                min = 0,
                max = 60,
                low = 2,
                high = 20,
                value = 8,
                meaning = "What full conflict of approach and fear adds to that rate.",
                source = "ASSUMED; a frightened infant switches every few seconds")
        double conflictRate,

        @Parameter(
                symbol = "y_1",
                min = 0,
                max = 1,
                low = 0.6,
                high = 0.95,
                value = 0.85,
                meaning = "Chance that reflex answers high arousal by crying.",
                source = "ASSUMED")
        double reflexCryHigh,

        @Parameter(
                symbol = "y_2",
                min = 0,
                max = 1,
                low = 0.02,
                high = 0.3,
                value = 0.1,
                meaning = "Chance that it answers high arousal by fussing.",
                source = "ASSUMED")
        double reflexFussHigh,

        @Parameter(
                symbol = "y_3",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.4,
                value = 0.25,
                meaning = "Chance that it answers moderate arousal by crying.",
                source = "ASSUMED")
        double reflexCry,

        @Parameter(
                symbol = "y_4",
                min = 0,
                max = 1,
                low = 0.4,
                high = 0.7,
                value = 0.6,
                meaning = "Chance that it answers moderate arousal by fussing.",
                source = "ASSUMED")
        double reflexFuss,

        @Parameter(
                symbol = "t_m",
                unit = "months",
                min = 0,
                max = 24,
                low = 2,
                high = 5,
                value = 3,
                meaning = "Age at which learned acts weigh as much as reflex.",
                source = "ASSUMED; crying is reflex to about three months")
        double control,

        @Parameter(
                symbol = "w_m",
                unit = "months",
                min = 0.05,
                max = 12,
                low = 0.3,
                high = 2,
                value = 0.7,
                meaning = "Width of that change.",
                source = "ASSUMED")
        double controlWidth,

        @Parameter(
                symbol = "t_l",
                unit = "months",
                min = 2,
                max = 24,
                low = 6,
                high = 10,
                value = 8,
                meaning = "Age at which infants can move towards somebody.",
                source = "ASSUMED")
        double locomotion,

        @Parameter(
                symbol = "eta_v",
                min = 0,
                max = 1,
                low = 0.005,
                high = 0.1,
                value = 0.02,
                meaning = "Share by which one episode moves the vigour of signals towards what it brought.",
                source = "ASSUMED; protest gives way to despair")
        double vigour,

        @Parameter(
                symbol = "b_a",
                min = 0,
                max = 20,
                low = 0.5,
                high = 12,
                value = 8,
                meaning = "Pull of a trusted person in reach.",
                source = "ASSUMED")
        double approachWeight,

        @Parameter(
                symbol = "b_f",
                min = 0,
                max = 40,
                low = 3,
                high = 14,
                value = 8.5,
                meaning = "Push away from a feared person in reach.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to the share of disorganized attachment (Madigan et al. 2023)")
        double fearWeight,

        @Parameter(
                symbol = "phi_f",
                min = 0,
                max = 1,
                low = 0.5,
                high = 1,
                value = 0.8,
                meaning = "Push to flight and fight against that to freezing, from the same fear.",
                source =
                        "ASSUMED; a threat that is near and has not struck is met by freezing (Fanselow and Lester 1988, after Fanselow 2018)")
        double flight,

        @Parameter(
                symbol = "b_z",
                min = -20,
                max = 20,
                low = -4,
                high = -1,
                value = -2.75,
                meaning = "Inborn readiness to turn away, resist or freeze, against other acts.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to the shares of attachment (Madigan et al. 2023)")
        double readiness,

        @Parameter(
                symbol = "b_k",
                min = 0,
                max = 1,
                low = 0,
                high = 0.5,
                value = 0.12,
                meaning = "Pull of a wholly familiar person of whom no comfort is expected.",
                source = "ASSUMED; infants attach to whom they know, also where care is poor")
        double familiarPull,

        @Parameter(
                symbol = "b_0",
                min = 0,
                max = 1,
                low = 0,
                high = 0.4,
                value = 0.108,
                meaning = "Pull below which an infant in distress rather keeps away than comes near.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to the shares of attachment (Madigan et al. 2023)")
        double reserve,

        @Parameter(
                symbol = "b_r",
                min = 0,
                max = 40,
                low = 2,
                high = 12,
                value = 6.8,
                meaning = "Push away from a person in reach who is expected to turn bids down.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to the share of avoidant attachment (Madigan et al. 2023)")
        double rejectionWeight,

        @Parameter(
                symbol = "b_d",
                min = 0,
                max = 40,
                low = 2,
                high = 10,
                value = 4.1,
                meaning = "Readiness to resist in the arms of a person of whom one does not know what to expect.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to the share of resistant attachment (Madigan et al. 2023)")
        double doubtWeight) {}
