package attune.laboratory;

import attune.family.Draws;
import attune.family.Family;
import attune.family.Homes;
import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Settings;
import java.util.List;

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

    /** A family with everything at its default, but for one trait of its infant. */
    static Lived infant(int number, String trait, double value, int days) {
        Temperament temperament = Settings.with(Settings.defaults(Temperament.class), trait, value);
        return new Lived(
                new Family(
                        7,
                        number,
                        Model.defaults(),
                        Settings.defaults(HouseholdTraits.class),
                        List.of(temperament),
                        List.of(caregiver()),
                        List.of()),
                days);
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
        final Week week;

        Lived(Family family, int days) {
            this(family, new Week(), days);
        }

        private Lived(Family family, Week week, int days) {
            this.family = family;
            this.week = week;
            for (int day = 0; day < days; day++) {
                family.liveDay(TICK);
                week.add(family.infants[0].diary);
            }
        }

        /** A copy of the family, with its record, that has lived on for so many days. */
        Lived later(int days) {
            return new Lived(family.copy(), week.copy(), days);
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
