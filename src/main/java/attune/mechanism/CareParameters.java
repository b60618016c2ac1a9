package attune.mechanism;

import attune.parameter.Parameter;

/** The caregiver as a semi-Markov process of care states. */
public record CareParameters(
        @Parameter(
                symbol = "d_D",
                unit = "min",
                min = 0.5,
                max = 720,
                low = 10,
                high = 40,
                value = 20,
                meaning = "Mean stay in the distracted state.",
                source = "ASSUMED")
        double distractedDwell,

        @Parameter(
                symbol = "d_I",
                unit = "min",
                min = 0.5,
                max = 720,
                low = 5,
                high = 20,
                value = 10,
                meaning = "Mean stay in the intrusive state.",
                source = "ASSUMED")
        double intrusiveDwell,

        @Parameter(
                symbol = "d_A",
                unit = "min",
                min = 0.5,
                max = 720,
                low = 30,
                high = 120,
                value = 60,
                meaning = "Mean stay out of reach.",
                source = "ASSUMED")
        double absentDwell,

        @Parameter(
                symbol = "d_R",
                unit = "min",
                min = 0.5,
                max = 720,
                low = 5,
                high = 30,
                value = 15,
                meaning = "Mean stay in the rebuffing state.",
                source = "ASSUMED")
        double rebuffingDwell,

        @Parameter(
                symbol = "d_F",
                unit = "min",
                min = 0.5,
                max = 720,
                low = 2,
                high = 10,
                value = 5,
                meaning = "Mean stay in the frightening state.",
                source = "ASSUMED")
        double frighteningDwell,

        @Parameter(
                symbol = "n_d",
                min = 0.3,
                max = 10,
                low = 0.8,
                high = 2,
                value = 1.3,
                meaning = "Weibull shape of all stays.",
                source = "ASSUMED")
        double dwellShape,

        @Parameter(
                symbol = "p_I",
                min = 0,
                max = 1,
                low = 0.05,
                high = 0.4,
                value = 0.2,
                meaning = "Share of intrusive among the lapses within reach.",
                source = "ASSUMED")
        double intrusiveShare,

        @Parameter(
                symbol = "x_r",
                min = 0.01,
                max = 0.99,
                low = 0.2,
                high = 0.45,
                value = 0.3377,
                meaning = "Step of the routine order around the circle of lapses.",
                source = "ASSUMED; irrational enough to keep every share")
        double rotation,

        @Parameter(
                symbol = "Q_0",
                min = 0,
                max = 0.99,
                low = 0.4,
                high = 0.8,
                value = 0.6,
                meaning =
                        "Responsiveness at which frightening is a share of lapses: spells come as often at any other.",
                source = "ASSUMED; the declared responsiveness of caregivers")
        double usualResponsiveness,

        @Parameter(
                symbol = "l_A",
                unit = "1/min",
                min = 0,
                max = 20,
                low = 0.2,
                high = 1.5,
                value = 0.5,
                meaning = "Rate of answering a fussing infant while attuned.",
                source = "ASSUMED")
        double attunedAnswer,

        @Parameter(
                symbol = "l_D",
                unit = "1/min",
                min = 0,
                max = 20,
                low = 0.01,
                high = 0.1,
                value = 0.03,
                meaning = "The same while distracted.",
                source = "ASSUMED")
        double distractedAnswer,

        @Parameter(
                symbol = "l_I",
                unit = "1/min",
                min = 0,
                max = 20,
                low = 0.1,
                high = 0.6,
                value = 0.3,
                meaning = "The same while intrusive.",
                source = "ASSUMED")
        double intrusiveAnswer,

        @Parameter(
                symbol = "l_R",
                unit = "1/min",
                min = 0,
                max = 20,
                low = 0.05,
                high = 0.5,
                value = 0.2,
                meaning = "Rate of rebuffs while rebuffing.",
                source = "ASSUMED; awaits calibration to the share of avoidant attachment (Madigan et al. 2023)")
        double rebuffingAnswer,

        @Parameter(
                symbol = "l_O",
                unit = "1/min",
                min = 0,
                max = 20,
                low = 0,
                high = 0.02,
                value = 0.01,
                meaning = "Rate of being heard while out of reach.",
                source = "ASSUMED")
        double absentAnswer,

        @Parameter(
                symbol = "l_F",
                unit = "1/min",
                min = 0,
                max = 20,
                low = 0.05,
                high = 0.5,
                value = 0.2,
                meaning = "Rate of frightening acts in the frightening state.",
                source = "ASSUMED")
        double frighteningAct,

        @Parameter(
                symbol = "y_A",
                min = 1,
                max = 20,
                low = 1,
                high = 2,
                value = 1.3,
                meaning = "How much faster crying is answered than fussing while attuned.",
                source = "ASSUMED")
        double loudAttuned,

        @Parameter(
                symbol = "y_D",
                min = 1,
                max = 50,
                low = 2,
                high = 12,
                value = 6,
                meaning = "The same while distracted or out of reach.",
                source = "ASSUMED; awaits calibration to the share of resistant attachment (Madigan et al. 2023)")
        double loudDistracted,

        @Parameter(
                symbol = "y_P",
                min = 1,
                max = 50,
                low = 1,
                high = 6,
                value = 2,
                meaning = "How much faster an approach is answered than fussing while distracted or out of reach.",
                source = "ASSUMED")
        double approachHeard,

        @Parameter(
                symbol = "y_0",
                min = 0,
                max = 1,
                low = 0.02,
                high = 0.3,
                value = 0.1,
                meaning = "Share of the rate at which a quiet but distressed infant is noticed.",
                source = "ASSUMED")
        double quietNotice,

        @Parameter(
                symbol = "f_n",
                min = 0,
                max = 1,
                low = 0.3,
                high = 1,
                value = 0.6,
                meaning = "Share of the answering rate at night.",
                source = "ASSUMED")
        double night,

        @Parameter(
                symbol = "c_z",
                min = 0,
                max = 1,
                low = 0,
                high = 0.8,
                value = 0.4,
                meaning = "Share of answering and engagement lost at full mismatch of tempo.",
                source = "ASSUMED")
        double tempoCost,

        @Parameter(
                symbol = "l_x",
                unit = "1/min",
                min = 0,
                max = 10,
                low = 0.1,
                high = 0.5,
                value = 0.2,
                meaning = "Rate at which a calm infant is put down.",
                source = "ASSUMED")
        double release,

        @Parameter(
                symbol = "l_y",
                unit = "1/min",
                min = 0,
                max = 10,
                low = 0.05,
                high = 0.5,
                value = 0.1,
                meaning = "Rate at which a distracted caregiver puts down an infant that is not calm.",
                source = "ASSUMED")
        double distractedRelease,

        @Parameter(
                symbol = "f_b",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.6,
                value = 0.3,
                meaning = "Share of the answering rate while another infant is held.",
                source = "ASSUMED")
        double busy,

        @Parameter(
                symbol = "l_c",
                unit = "1/min",
                min = 0,
                max = 10,
                low = 0.1,
                high = 0.5,
                value = 0.25,
                meaning = "Rate at which a signal ends a stressor that can be controlled.",
                source = "ASSUMED")
        double controlled,

        @Parameter(
                symbol = "p_x",
                min = 0,
                max = 0.99,
                low = 0.8,
                high = 0.95,
                value = 0.9,
                meaning = "Greatest share of lapses that rebuff or frighten, however strained the caregiver.",
                source = "ASSUMED")
        double harshest,

        @Parameter(
                symbol = "s_F",
                min = 0,
                max = 5,
                low = 0.5,
                high = 1.5,
                value = 1,
                meaning = "Severity of a frightening act.",
                source = "ASSUMED; fear.learning is the share of the way at severity 1")
        double frighteningSeverity) {}
