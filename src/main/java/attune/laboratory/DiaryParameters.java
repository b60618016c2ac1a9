package attune.laboratory;

import attune.parameter.Parameter;

/** Diaries that parents keep. */
public record DiaryParameters(
        @Parameter(
                symbol = "T_w",
                unit = "min",
                min = 1,
                max = 1440,
                low = 180,
                high = 180,
                value = 180,
                meaning = "Fussing and crying on a day above which the day counts towards colic.",
                source = "Wessel et al. 1954, modified: without the three weeks")
        double excessive,

        @Parameter(
                symbol = "n_w",
                min = 1,
                max = 7,
                low = 3,
                high = 3,
                value = 3,
                meaning = "Such days of the last seven that make colic.",
                source = "Wessel et al. 1954, modified: without the three weeks")
        int days,

        @Parameter(
                symbol = "k_w",
                min = 0,
                max = 1,
                low = 0.3,
                high = 1,
                value = 0.7,
                meaning = "Share of the infant's wakings from sleep that parents notice and write down.",
                source = "ASSUMED; recordings find more wakings than parents report")
        double noticed) {}
