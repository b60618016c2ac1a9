package attune.intervention;

import attune.family.Caregiver;
import attune.family.Family;
import attune.family.Uplift;

/** What each kind of programme changes in a family, at a level from 0 (nothing) to 1 (all it can). Never when, nor for whom. */
final class Effect {
    private Effect() {}

    /**
     * Adds what a programme gives to what others have given today.
     *
     * @param running whether the programme is being delivered today
     * @param extra number of the caregiver that came with the programme, or -1
     */
    static void apply(ProgrammeKind kind, Family family, double level, boolean running, int extra, EffectSizes sizes) {
        if (level <= 0) {
            return;
        }
        for (Caregiver caregiver : family.caregivers) {
            Uplift uplift = caregiver.uplift;
            switch (kind) {
                case SENSITIVITY_COACHING -> {
                    uplift.responsiveness += sizes.coaching() * level;
                    uplift.gentleness = union(uplift.gentleness, sizes.gentleness() * level);
                }
                case ROUTINE_BUILDING -> {
                    uplift.predictability = union(uplift.predictability, sizes.routine() * level);
                    uplift.routine = union(uplift.routine, sizes.routine() * level);
                }
                case DEPRESSION_TREATMENT -> uplift.treatment += sizes.treatment() * level;
                case RESPITE_AND_SUPPORT -> uplift.support += sizes.support() * level;
                case CASH_TRANSFER -> uplift.relief = union(uplift.relief, sizes.relief() * level);
                case CHILDCARE, FOSTER_PLACEMENT -> {}
            }
        }
        if (running && kind == ProgrammeKind.CHILDCARE) {
            family.dutyShare[extra] = sizes.childcareShare();
            family.dutyShare[0] = Math.min(family.dutyShare[0], 1 - sizes.childcareShare());
        } else if (running && kind == ProgrammeKind.FOSTER_PLACEMENT) {
            for (int c = 0; c < family.dutyShare.length; c++) {
                family.dutyShare[c] = c == extra ? 1 : 0;
            }
            family.primary = extra;
        }
    }

    private static double union(double a, double b) {
        return a + (1 - a) * b;
    }
}
