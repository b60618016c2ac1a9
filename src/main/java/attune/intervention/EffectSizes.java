package attune.intervention;

import attune.parameter.Parameter;

/** How much programmes change at full level. Nothing here knows when a programme starts. */
public record EffectSizes(
        @Parameter(
                symbol = "e_c",
                min = 0,
                max = 5,
                low = 0.2,
                high = 1.5,
                value = 0.9,
                meaning = "Coaching: rise of the logit of responsiveness.",
                source = "ASSUMED; order of the effect on rated sensitivity (Bakermans-Kranenburg et al. 2003)")
        double coaching,

        @Parameter(
                symbol = "e_g",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.9,
                value = 0.6,
                meaning = "Coaching: share of harsh and frightening lapses that cease.",
                source = "ASSUMED")
        double gentleness,

        @Parameter(
                symbol = "e_r",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.9,
                value = 0.6,
                meaning = "Routine building: share of the way to full predictability and to regular meals and sleep.",
                source = "ASSUMED")
        double routine,

        @Parameter(
                symbol = "e_d",
                min = 0,
                max = 10,
                low = 0.5,
                high = 4,
                value = 2,
                meaning = "Depression treatment: how much faster episodes end, beyond 1.",
                source = "ASSUMED")
        double treatment,

        @Parameter(
                symbol = "e_s",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                value = 0.6,
                meaning = "Respite and support: support added to the household's.",
                source = "ASSUMED")
        double support,

        @Parameter(
                symbol = "e_m",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                value = 0.7,
                meaning = "Cash transfer: share of the strain by adversities taken away.",
                source = "ASSUMED")
        double relief,

        @Parameter(
                symbol = "q_p",
                min = 0.01,
                max = 0.98,
                low = 0.5,
                high = 0.95,
                value = 0.75,
                meaning = "Responsiveness of a caregiver who comes with a placement or with childcare.",
                source = "ASSUMED")
        double placedResponsiveness,

        @Parameter(
                symbol = "h_p",
                min = 0,
                max = 1,
                low = 0.2,
                high = 0.7,
                value = 0.5,
                meaning = "Childcare: share of the infant's waking day.",
                source = "ASSUMED")
        double childcareShare,

        @Parameter(
                symbol = "u_p",
                min = 0,
                max = 1,
                low = 0.03,
                high = 0.4,
                value = 0.15,
                meaning = "Share of what is left to gain that one session gives, faithfully held, without strain.",
                source = "ASSUMED")
        double perSession) {}
