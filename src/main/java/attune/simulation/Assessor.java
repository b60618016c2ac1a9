package attune.simulation;

import attune.family.Draws;
import attune.family.Family;
import attune.family.Infant;
import attune.laboratory.Challenge;
import attune.laboratory.Outcome;
import attune.laboratory.Profile;
import attune.laboratory.Reunion;
import attune.laboratory.Saliva;
import attune.laboratory.Session;

/** Reads an infant's outcomes at an age: from the record of its life, and from a visit on a copy. */
final class Assessor {
    private Assessor() {}

    static Lives.Assessment assess(FamilyLife life, int number, double ageMonths, Scenario scenario, Draws luck) {
        Family family = life.family();
        Infant infant = family.infants[number];
        FamilyLife.Week week = life.week(number);
        Session visit = Session.open(family, number, scenario.size().tick());
        Challenge challenge = Challenge.of(visit);
        Reunion reunion = Reunion.of(visit);
        Saliva saliva = new Saliva(luck, family.day(), scenario.laboratory().saliva());
        double waking = week.cortisolWaking(saliva);
        double bedtime = week.cortisolBedtime(saliva);
        double hours = Math.max(1, (visit.family().household.bedtime() - wakingHour(infant)));
        double[] outcomes = new double[Outcome.values().length];
        for (Outcome outcome : Outcome.values()) {
            outcomes[outcome.ordinal()] = switch (outcome) {
                case REACTIVITY -> challenge.reactivity();
                case RECOVERY_MIN -> challenge.recoveryMinutes();
                case SELF_REGULATION -> challenge.selfRegulation();
                case SECURITY -> reunion.security();
                case CORTISOL_WAKING -> waking;
                case CORTISOL_BEDTIME -> bedtime;
                case CORTISOL_SLOPE -> StrictMath.log(bedtime / waking) / hours;
                case CORTISOL_RESPONSE -> challenge.cortisolResponse();
                case ALLOSTATIC_LOAD -> infant.hormones.load;
                case CRYING_MIN_PER_DAY -> week.crying();
                case SLEEP_H -> week.sleepHours();
                case GROWTH -> infant.size;
                case EXPLORATION -> week.exploration();
                case LEARNING -> infant.learning;
                case BRAIN_VOLUME -> infant.brainVolume();
            };
        }
        String profile = Profile.of(challenge, ageMonths).label();
        return new Lives.Assessment(family.number, number, ageMonths, outcomes, "", profile);
    }

    private static double wakingHour(Infant infant) {
        return infant.wakeTime() / 60 + 0.5;
    }
}
