package attune.experiment.story;

import attune.family.Caregiver;
import attune.family.Family;
import attune.family.Infant;

/** What is seen of a family every evening, in the order in which one thing leads to the next; by it twins are told apart. */
public enum Sign {
    EVENTS("stressors that have come"),
    DUTY("who is with the infant"),
    CARE("care the caregiver can give that day"),
    AROUSAL("arousal"),
    CRYING("crying"),
    ANSWERS("answers to signals"),
    SLEEP("sleep"),
    CORTISOL("cortisol"),
    TRUST("trust"),
    GAIN("gain"),
    SKILL("own regulation"),
    STRAIN("the caregiver's strain"),
    DEPRESSION("the caregiver's depression");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    /** What it is, in plain words. */
    public String words() {
        return words;
    }

    /** What it is this evening. */
    double of(Family family, Infant infant) {
        Caregiver primary = family.caregivers[family.primary];
        return switch (this) {
            case EVENTS -> events(family, infant);
            case DUTY -> duty(family);
            case CARE -> primary.quality;
            case AROUSAL -> infant.diary.awakeArousal;
            case CRYING -> infant.diary.crying;
            case ANSWERS -> infant.diary.answeredSoon;
            case SLEEP -> infant.diary.sleep;
            case CORTISOL -> infant.diary.cortisolMean;
            case TRUST -> infant.models[family.primary].trust;
            case GAIN -> infant.gain;
            case SKILL -> infant.skill;
            case STRAIN -> primary.strain;
            case DEPRESSION -> primary.depressed ? 1 : 0;
        };
    }

    private static double events(Family family, Infant infant) {
        double met = 0;
        for (int s = 0; s < family.stressors(); s++) {
            met += infant.met(s);
        }
        return met;
    }

    /** One number for how the day is shared among the caregivers. */
    private static double duty(Family family) {
        double shared = family.primary;
        for (int c = 0; c < family.dutyShare.length; c++) {
            shared += (c + 1) * family.dutyShare[c];
        }
        return shared;
    }
}
