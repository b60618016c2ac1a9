package attune.family;

import attune.mechanism.Company;
import attune.mechanism.Hpa;

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
            for (Infant x : family.infants) {
                double extra = 0;
                if (x.excess > 0) {
                    double buffer = Company.buffer(x.bufferingMaturity, x.nearTrust, family.model.buffering());
                    extra = x.coupling * Hpa.driving(x.excess, x.beyond, family.model.hpa()) / minutes * (1 - buffer);
                    x.hormones.extra += extra * minutes;
                }
                x.hormones.steps(family.minuteOfDay(), 0, 1, x.basalDrive, x.rhythm, extra, family.step);
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
                    x.latest[0] = x.arousal;
                    Attention.pay(family, x, x.latest, 1);
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
        double morning = x.wakeTime + x.model.record().morningSample();
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
}
