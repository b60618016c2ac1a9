package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Company;
import attune.mechanism.Engagement;
import attune.mechanism.EngagementParameters;

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
            double wave = family.step.wave(family.minuteOfDay());
            for (Infant x : family.infants) {
                double drive = x.basalDrive * (1 + x.rhythm * wave);
                if (x.excess > 0) {
                    double buffer = Company.buffer(x.bufferingMaturity, x.nearTrust, family.model.buffering());
                    double extra = x.coupling * x.excess / minutes * (1 - buffer);
                    x.hormones.extra += extra * minutes;
                    drive += extra;
                }
                x.hormones.step(drive, family.step);
                if (family.minuteOfDay() >= x.sampleDue) {
                    sample(x, family.minuteOfDay(), minutes);
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

    private final String meaning;

    Phase(String meaning) {
        this.meaning = meaning;
    }

    /** What happens in it, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** One tick: every phase, in order. They are called by name so that the compiler sees through the calls. */
    static void tick(Family family, double from, double minutes) {
        CARE.step(family, from, minutes);
        COURSE.step(family, from, minutes);
        HORMONES.step(family, from, minutes);
        ENGAGEMENT.step(family, from, minutes);
    }

    abstract void step(Family family, double from, double minutes);

    /** Takes the morning's and the evening's sample of cortisol when they are due, and sets when the next is. */
    private static void sample(Infant x, double minute, double minutes) {
        Diary diary = x.diary;
        double morning = x.wakeTime + Diary.AFTER_WAKING;
        double evening = x.bedtime - minutes;
        if (Double.isNaN(diary.cortisolWaking) && minute >= morning) {
            diary.cortisolWaking = x.hormones.cortisol;
        }
        if (Double.isNaN(diary.cortisolBedtime) && minute >= evening) {
            diary.cortisolBedtime = x.hormones.cortisol;
        }
        x.sampleDue = Math.min(
                Double.isNaN(diary.cortisolWaking) ? morning : Double.POSITIVE_INFINITY,
                Double.isNaN(diary.cortisolBedtime) ? evening : Double.POSITIVE_INFINITY);
    }

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
                double regulation = caregiver.traits.regulation();
                offered = share > offered ? share : offered;
                modelled = regulation > modelled ? regulation : modelled;
                x.models[c].kind(minutes, family.model);
            }
        }
        double free = Engagement.alertness(x.arousal, p)
                * Engagement.spare(x.arousal, family.model.arousal().onset(), p);
        double partner = free * offered;
        double solo = free * p.solo();
        double alone = solo * (1 - x.deprivation);
        double target = partner > alone ? partner : alone;
        x.engagement = target + (x.engagement - target) * family.step.engagementLeft;
        x.diary.serveAndReturn += partner * minutes;
        double exploring = x.heldBy >= 0 ? 0 : x.engagement * (1 - offered) * (1 + p.secureBase() * x.nearTrust);
        x.diary.exploration += exploring * minutes;
        x.diary.company += company ? minutes : 0;
        x.diary.modelled += modelled * minutes;
        if (!x.episode.open) {
            x.act(x.heldBy >= 0 ? Action.QUIET : partner > solo ? Action.LOOK : free > 0 ? Action.PLAY : Action.QUIET);
        }
    }
}
