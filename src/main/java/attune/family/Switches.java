package attune.family;

import attune.parameter.Switch;

/** One off switch for each mechanism of the core. */
public record Switches(
        @Switch(meaning = "Endogenous distress: bouts of crying that come from within.")
        boolean endogenousDistress,

        @Switch(meaning = "Internal working model: expectations of relief are learned and trusted.")
        boolean workingModel,

        @Switch(meaning = "Vigilance: uncertainty about what care comes next raises reactivity.")
        boolean vigilance,

        @Switch(meaning = "Dread: the learned hazard of threat, with and without its cue, arouses.")
        boolean dread,

        @Switch(meaning = "Signalling policy: what signals bring is learned; off, infants cry by reflex.")
        boolean signalPolicy,

        @Switch(meaning = "Own regulation: recovery by the infant's own effort is credited and practised.")
        boolean ownRegulation,

        @Switch(meaning = "Overload: arousal beyond what can be mastered raises reactivity.")
        boolean overload,

        @Switch(meaning = "HPA axis: hormones and glands answer to arousal.")
        boolean hpaAxis,

        @Switch(meaning = "Down-regulation: long-driven hormone receptors answer less.")
        boolean downRegulation,

        @Switch(meaning = "Social buffering: a trusted caregiver's presence damps the cortisol response.")
        boolean buffering,

        @Switch(meaning = "Soothing: holding lowers arousal.")
        boolean soothing,

        @Switch(meaning = "Selectivity: from about seven months contact is sought from attachment figures.")
        boolean selectivity,

        @Switch(meaning = "Plasticity falls with age; off, it stays at its mean.")
        boolean fallingPlasticity,

        @Switch(meaning = "Deprivation: missing serve and return slows growth, engagement and the HPA drive.")
        boolean deprivation,

        @Switch(meaning = "Fear: frightening acts teach fear of the person.")
        boolean fear,

        @Switch(
                meaning =
                        "Sleep debt: broken nights are owed; they strain caregivers and take from their responsiveness.")
        boolean sleepDebt,

        @Switch(meaning = "Strain: crying, sleep debt, adversities and stressful events wear caregivers down.")
        boolean strain,

        @Switch(meaning = "Care answers strain: strained, tired and depressed caregivers are less responsive.")
        boolean strainedCare,

        @Switch(meaning = "Imitation: regulation that caregivers model is taken up.")
        boolean imitation,

        @Switch(meaning = "Despair: long unanswered signals lose their vigour.")
        boolean despair,

        @Switch(
                meaning =
                        "Semi-Markov care: stays in a care state have a law of their own; off, they have no memory, and are as long in the"
                                + " mean.")
        boolean semiMarkov,

        @Switch(
                meaning =
                        "Family prior: what is expected of somebody new is what those known have taught; off, what an infant is born"
                                + " expecting.")
        boolean familyPrior,

        @Switch(meaning = "Fading: what a programme gave is lost when its sessions end; off, it stays.")
        boolean fading) {}
