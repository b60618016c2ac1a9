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
            // What arousal adds to the drive is noted; nothing in the day hangs on the hormones, who follow at its end
            // (Axes).
            for (Infant x : family.infants) {
                if (x.excess > 0) {
                    double buffer = Company.buffer(x.bufferingMaturity, x.nearTrust, family.model.buffering());
                    double driving = x.coupling * Hpa.driving(x.excess, x.beyond, family.model.hpa()) / minutes;
                    x.hormones.note(family.tick(), driving * (1 - buffer), minutes);
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
}
