package attune.laboratory;

import attune.family.Draws;
import attune.family.Family;
import attune.family.Homes;
import attune.family.Model;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Settings;

/** Families to be visited, with the record of their last week. */
final class Visits {
    static final double TICK = 5;
    private static final int LABORATORY = 5000;

    private Visits() {}

    /** A family of the declared population, lived for so many days. */
    static Lived declared(int number, int days) {
        return new Lived(Homes.declared(7, number, Model.defaults()), days);
    }

    /** A typical infant with one caregiver. */
    static Lived with(CaregiverTraits caregiver, int days) {
        return new Lived(Homes.with(7, 0, Model.defaults(), caregiver), days);
    }

    /** A caregiver's traits, the typical ones but for those named. */
    static CaregiverTraits caregiver(Object... changes) {
        CaregiverTraits traits = Settings.defaults(CaregiverTraits.class);
        for (int i = 0; i < changes.length; i += 2) {
            traits = Settings.with(traits, (String) changes[i], ((Number) changes[i + 1]).doubleValue());
        }
        return traits;
    }

    /** A family with the record of its last week. */
    static final class Lived {
        final Family family;
        final Week week = new Week();

        Lived(Family family, int days) {
            this.family = family;
            for (int day = 0; day < days; day++) {
                family.liveDay(TICK);
                week.add(family.infants[0].diary);
            }
        }

        /** A visit with luck of its own. */
        Visit visit(long luck) {
            return visit(luck, Settings.defaults(LaboratoryParameters.class));
        }

        Visit visit(long luck, LaboratoryParameters parameters) {
            return new Visit(
                    family,
                    0,
                    family.infants[0].ageMonths(),
                    TICK,
                    week,
                    new Draws(luck, family.number, LABORATORY),
                    parameters);
        }

        /** What one instrument finds. */
        Readings read(Instrument instrument, long luck) {
            return read(instrument, visit(luck));
        }

        /** What one instrument finds on a visit. */
        static Readings read(Instrument instrument, Visit visit) {
            Readings found = new Readings();
            instrument.look(visit.of(instrument), found);
            return found;
        }
    }
}
