package attune.family;

import attune.parameter.Parameter;

/**
 * What an infant is born with. The classic temperament types are regions of this space, never labels, and no component
 * says how much an infant is changed by care.
 */
public record Temperament(
        @Parameter(
                symbol = "g_0",
                min = 0.3,
                max = 3,
                low = 0.5,
                high = 2,
                value = 1,
                spread = 0.2,
                meaning = "Reactivity at birth: the gain from input to arousal, 1 for the average infant.",
                source = "ASSUMED; scale set so that the population mean is 1")
        double reactivity,

        @Parameter(
                symbol = "h",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.9,
                value = 0.5,
                spread = 0.12,
                meaning = "Soothability: how strongly holding lowers arousal, 0.5 for the average infant.",
                source = "ASSUMED")
        double soothability,

        @Parameter(
                symbol = "p",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.9,
                value = 0.5,
                spread = 0.15,
                meaning = "Approach: readiness to move towards the new; 0 is withdrawal.",
                source = "ASSUMED")
        double approach,

        @Parameter(
                symbol = "y",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.9,
                value = 0.5,
                spread = 0.15,
                meaning = "Rhythmicity: regularity of the infant's own sleep and hunger.",
                source = "ASSUMED")
        double rhythmicity,

        @Parameter(
                symbol = "z",
                min = 0,
                max = 1,
                low = 0.1,
                high = 0.9,
                value = 0.5,
                spread = 0.15,
                meaning = "Tempo: the pace of the infant's own activity, to be met by the caregiver's.",
                source = "ASSUMED")
        double tempo,

        @Parameter(
                symbol = "b",
                min = 0,
                max = 1,
                low = 0,
                high = 0.8,
                value = 0,
                meaning = "Biological start: 0 for an uneventful term birth, 1 for the heaviest load of preterm birth,"
                        + " prenatal stress or exposure; shifts reactivity, rhythmicity and growth.",
                source = "ASSUMED")
        double birthRisk) {}
