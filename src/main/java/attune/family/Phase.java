package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Engagement;
import attune.mechanism.EngagementParameters;
import attune.mechanism.HpaParameters;

/** The phases of a tick. The order of the constants is the order in which they are carried out. */
public enum Phase {
    CARE("Caregivers move through their care states; who is busy is seen.") {
        @Override
        void step(Family family, double from, double minutes) {
            for (Caregiver caregiver : family.caregivers) {
                caregiver.advance(from, from + minutes);
            }
            if (family.infants.length > 1) {
                family.lookAround();
            }
        }
    },
    COURSE(
            "Each infant lives through the tick in continuous time: inputs, arousal, acts, answers, meals, falling asleep.") {
        @Override
        void step(Family family, double from, double minutes) {
            for (Infant infant : family.infants) {
                family.course.run(infant, from, from + minutes);
            }
            for (Caregiver caregiver : family.caregivers) {
                caregiver.settle();
            }
        }
    },
    HORMONES("The HPA axis answers to arousal, the hour and who is near.") {
        @Override
        void step(Family family, double from, double minutes) {
            if (!family.model.switches().hpaAxis()) {
                return;
            }
            HpaParameters p = family.model.hpa();
            double wave = family.step.wave(family.minuteOfDay());
            for (Infant x : family.infants) {
                double basal = (1 - p.deprivedDrive() * x.deprivation)
                        * (1 + p.amplitude() * x.rhythm * (1 - p.deprivedRhythm() * x.deprivation) * wave);
                double buffer = family.model.buffering().strength() * x.bufferingMaturity * x.nearTrust;
                double extra = x.excess == 0 ? 0 : x.coupling * x.excess / minutes * (1 - buffer);
                x.hormones.extra += extra * minutes;
                x.hormones.step(basal + extra, family.step, p.receptorHalf());
                double minute = family.minuteOfDay();
                if (Double.isNaN(x.diary.cortisolWaking) && minute >= x.wakeTime + Diary.AFTER_WAKING) {
                    x.diary.cortisolWaking = x.hormones.cortisol;
                }
                if (Double.isNaN(x.diary.cortisolBedtime) && minute >= x.bedtime - minutes) {
                    x.diary.cortisolBedtime = x.hormones.cortisol;
                }
            }
        }
    },
    ENGAGEMENT("Serve and return, play and kind company.") {
        @Override
        void step(Family family, double from, double minutes) {
            for (Infant x : family.infants) {
                if (!x.asleep) {
                    engage(family, x, minutes);
                }
            }
        }
    };

    static final Phase[] ORDER = values();

    private final String meaning;

    Phase(String meaning) {
        this.meaning = meaning;
    }

    /** What happens in it, in one sentence. */
    public String meaning() {
        return meaning;
    }

    abstract void step(Family family, double from, double minutes);

    private static void engage(Family family, Infant x, double minutes) {
        EngagementParameters p = family.model.engagement();
        double offered = 0;
        boolean company = false;
        double modelled = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            if (!x.near[c]) {
                continue;
            }
            company = true;
            if (x.seen[c] == CareState.ATTUNED) {
                Caregiver caregiver = family.caregivers[c];
                double mismatch = Math.abs(caregiver.traits.tempo() - x.temperament.tempo());
                double share = caregiver.traits.stimulation()
                        * (1 - family.model.care().tempoCost() * mismatch);
                offered = Math.max(offered, share);
                modelled = Math.max(modelled, caregiver.traits.regulation());
                x.models[c].kind(minutes, family.model);
            }
        }
        double free = Engagement.alertness(x.arousal, p)
                * Engagement.spare(x.arousal, family.model.arousal().onset(), p);
        double partner = free * offered;
        double target = Math.max(partner, free * p.solo() * (1 - x.deprivation));
        x.engagement = target + (x.engagement - target) * family.step.engagementLeft;
        x.diary.serveAndReturn += partner * minutes;
        double exploring = x.heldBy >= 0 ? 0 : x.engagement * (1 - offered) * (1 + p.secureBase() * x.nearTrust);
        x.diary.exploration += exploring * minutes;
        x.diary.company += company ? minutes : 0;
        x.diary.modelled += modelled * minutes;
        if (!x.episode.open) {
            x.action = x.heldBy >= 0
                    ? Action.QUIET
                    : partner > free * p.solo() ? Action.LOOK : free > 0 ? Action.PLAY : Action.QUIET;
        }
    }
}
