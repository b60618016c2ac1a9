package attune.mechanism;

import attune.parameter.Parameter;

/** Attachment becomes selective; strangers and separations begin to matter. */
public record SelectivityParameters(
        @Parameter(
                symbol = "t_q",
                unit = "months",
                min = 0,
                max = 36,
                low = 6,
                high = 8,
                value = 7.3,
                meaning = "Age at which selectivity is half mature.",
                source = "ASSUMED; selective at about 6-8 months")
        double age,

        @Parameter(
                symbol = "w_q",
                unit = "months",
                min = 0.05,
                max = 12,
                low = 0.3,
                high = 1.5,
                value = 1.1,
                meaning = "Width of its onset.",
                source = "ASSUMED")
        double width,

        @Parameter(
                symbol = "I_q",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.01,
                high = 0.2,
                value = 0.147,
                meaning = "Drive of arousal when the attachment figure leaves in an unfamiliar place.",
                source =
                        "CALIBRATED (attune calibrate, docs/calibration) to reactions to separation (Puhakka and Peltola 2020) and to the shares of attachment (Madigan et al. 2023)")
        double separation,

        @Parameter(
                symbol = "f_q",
                min = 0,
                max = 1,
                low = 0,
                high = 0.3,
                value = 0.08,
                meaning = "Share of that at home.",
                source = "ASSUMED")
        double atHome,

        @Parameter(
                symbol = "eta_q",
                unit = "per day",
                min = 0,
                max = 1,
                low = 0.001,
                high = 0.02,
                value = 0.006,
                meaning = "Rate at which being left and found again teaches that people return, once understood.",
                source = "ASSUMED")
        double returns,

        @Parameter(
                symbol = "t_u",
                unit = "months",
                min = 0,
                max = 60,
                low = 12,
                high = 18,
                value = 15,
                meaning = "Age at which half is understood of what returns and encounters teach.",
                source = "ASSUMED")
        double understanding,

        @Parameter(
                symbol = "w_u",
                unit = "months",
                min = 0.05,
                max = 24,
                low = 0.5,
                high = 3,
                value = 1.5,
                meaning = "Width of that change.",
                source = "ASSUMED")
        double understandingWidth,

        @Parameter(
                symbol = "I_n",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.01,
                high = 0.1,
                value = 0.05,
                meaning = "Drive of arousal by a stranger who comes near.",
                source = "ASSUMED")
        double stranger,

        @Parameter(
                symbol = "eta_n",
                min = 0,
                max = 1,
                low = 0.0005,
                high = 0.02,
                value = 0.004,
                meaning = "Share by which one encounter makes strangers less strange.",
                source = "ASSUMED")
        double acquaintance,

        @Parameter(
                symbol = "I_p",
                unit = "1/min",
                min = 0,
                max = 1,
                low = 0.005,
                high = 0.05,
                value = 0.02,
                meaning = "Drive of arousal by a wholly unfamiliar place or thing.",
                source = "ASSUMED")
        double place) {}
