package attune.simulation;

import attune.family.Draws;
import attune.family.Family;
import attune.family.Infant;
import attune.laboratory.Appointment;
import attune.laboratory.Challenge;
import attune.laboratory.Instrument;
import attune.laboratory.Outcome;
import attune.laboratory.Profile;
import attune.laboratory.Readings;
import attune.laboratory.Reunion;
import attune.laboratory.Saliva;
import attune.laboratory.Session;
import attune.laboratory.Visit;
import attune.laboratory.Week;

/** Reads an infant's outcomes at an age: from the record of its life, and from a visit on a copy. */
final class Assessor {
    private Assessor() {}

    static Lives.Assessment assess(FamilyLife life, int number, double ageMonths, Scenario scenario, Draws luck) {
        Family family = life.family();
        Visit visit = new Visit(
                family, number, ageMonths, scenario.size().tick(), life.week(number), luck, scenario.laboratory());
        Readings found = new Readings();
        Challenge challenge = always(visit, family.infants[number], found);
        for (Appointment appointment : scenario.appointments()) {
            if (appointment.ageMonths() == ageMonths) {
                Instrument instrument = appointment.used();
                instrument.look(visit.of(instrument), found);
            }
        }
        String profile = Profile.of(challenge, ageMonths).label();
        return new Lives.Assessment(family.number, number, ageMonths, found.values(), found.attachment(), profile);
    }

    /** What is read at every assessment. */
    private static Challenge always(Visit visit, Infant infant, Readings found) {
        Session session = visit.session();
        Challenge challenge = Challenge.of(session, visit.parameters().challenge());
        found.put(Outcome.REACTIVITY, challenge.reactivity());
        found.put(Outcome.RECOVERY_MIN, challenge.recoveryMinutes());
        found.put(Outcome.SELF_REGULATION, challenge.selfRegulation());
        found.put(Outcome.CORTISOL_RESPONSE, challenge.cortisolResponse());
        found.put(Outcome.SECURITY, Reunion.security(session, visit.parameters()));
        Week week = visit.week();
        Saliva saliva = visit.saliva();
        double waking = week.cortisolWaking(saliva);
        double bedtime = week.cortisolBedtime(saliva);
        double hours = Math.max(1, session.family().household.bedtime() - wakingHour(session.family(), infant));
        found.put(Outcome.CORTISOL_WAKING, waking);
        found.put(Outcome.CORTISOL_BEDTIME, bedtime);
        found.put(Outcome.CORTISOL_SLOPE, StrictMath.log(bedtime / waking) / hours);
        found.put(Outcome.ALLOSTATIC_LOAD, infant.hormones.load);
        found.put(Outcome.CRYING_MIN_PER_DAY, week.crying());
        found.put(Outcome.SLEEP_H, week.sleepHours());
        found.put(Outcome.GROWTH, infant.size);
        found.put(Outcome.EXPLORATION, week.exploration());
        found.put(Outcome.LEARNING, infant.learning);
        found.put(Outcome.BRAIN_VOLUME, infant.brainVolume());
        return challenge;
    }

    private static double wakingHour(Family family, Infant infant) {
        return infant.wakeTime() / 60 + family.model.record().morningSample() / 60;
    }
}
