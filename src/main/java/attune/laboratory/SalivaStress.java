package attune.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Saliva around something stressful: before it, and 20, 25 and 40 minutes after its beginning. The samples of a sitting
 * share the error of the day, and each has that of its assay. The caregiver stays near but in the separation. As in the
 * field the response is read against the infant's own level before; beside it stands what only a simulation knows, the
 * difference to a copy of the same infant without the stressor.
 */
public final class SalivaStress implements Instrument {
    private static final Columns COLUMNS = new Columns("saliva-stress");
    private static final double FIRST = 20;
    private static final double SECOND = 25;
    private static final double LAST = 40;

    private static final List<Stress> STRESSES = List.of(
            stress("inoculation", (room, p) -> {
                SalivaStressParameters own = p.salivaStress();
                return threat(room, own.inoculation(), own.inoculationMinutes());
            }),
            stress("bath", (room, p) -> {
                SalivaStressParameters own = p.salivaStress();
                return threat(room, own.bath(), own.bathMinutes());
            }),
            stress("undressing", (room, p) -> {
                SalivaStressParameters own = p.salivaStress();
                return threat(room, own.undressing(), own.undressingMinutes());
            }),
            stress("separation", (room, p) -> {
                room.unfamiliar(1);
                room.caregiverPresent(false);
                return p.salivaStress().separationMinutes();
            }),
            stress("novelty", (room, p) -> {
                room.unfamiliar(1);
                room.stranger(true);
                return p.salivaStress().noveltyMinutes();
            }),
            stress(
                    "frustration",
                    (room, p) -> threat(room, p.tasks().frustration(), p.tasks().frustrationMinutes())));

    /** Something stressful, and what is read around it; to begin it says how many minutes it lasts. */
    private record Stress(
            ToDoubleBiFunction<Session, LaboratoryParameters> begin,
            Outcome before,
            Outcome response,
            Outcome recovery,
            Outcome truth) {}

    private static double threat(Session room, double severity, double minutes) {
        room.threat(severity);
        return minutes;
    }

    private static Stress stress(String word, ToDoubleBiFunction<Session, LaboratoryParameters> begin) {
        return new Stress(
                begin,
                COLUMNS.tailed(
                                word + "_before",
                                "[relative]",
                                "Cortisol just before the " + word + ".",
                                Better.NEITHER,
                                "both high and low levels are read as strain")
                        .within(0, 1000),
                COLUMNS.tailed(
                                word + "_response",
                                "[relative]",
                                "Mean of cortisol 20 and 25 minutes after the " + word + " began, less that before.",
                                Better.NEITHER,
                                "both exaggerated and blunted responses are read as strain")
                        .within(-1000, 1000),
                COLUMNS.tailed(
                                word + "_recovery",
                                "[relative]",
                                "Fall of cortisol from that mean to 40 minutes after the " + word + " began.",
                                Better.HIGHER,
                                "the level returns sooner")
                        .within(-1000, 1000),
                COLUMNS.tailed(
                                word + "_true",
                                "[relative]",
                                "Cortisol 20 and 25 minutes after the " + word
                                        + " began, over a copy of the infant without" + " it; without error.",
                                Better.NEITHER,
                                "both exaggerated and blunted responses are read as strain")
                        .within(-1000, 1000));
    }

    @Override
    public String word() {
        return "saliva-stress";
    }

    @Override
    public String meaning() {
        return "Saliva before, and 20, 25 and 40 minutes after, an inoculation, a bath, undressing, a separation, novelty and a wish"
                + " that is barred (as in the studies in Puhakka and Peltola 2020).";
    }

    @Override
    public List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>();
        for (Stress kind : STRESSES) {
            all.addAll(List.of(kind.before, kind.response, kind.recovery, kind.truth));
        }
        return all;
    }

    @Override
    public void look(Visit visit, Readings found) {
        SalivaStressParameters p = visit.parameters().salivaStress();
        double all = visit.parameters().saliva().error();
        double day = StrictMath.sqrt(Math.max(0, all * all - p.assay() * p.assay()));
        double assay = Math.min(p.assay(), all);
        double[] quiet = quiet(visit.session());
        for (Stress kind : STRESSES) {
            Session room = visit.session();
            double[] levels = stressed(room, kind, visit.parameters());
            double sitting = visit.error(day);
            double[] samples = new double[levels.length];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = levels[i] * StrictMath.exp(sitting + visit.error(assay));
            }
            double before = samples[0];
            double after = (samples[1] + samples[2]) / 2;
            double last = samples[3];
            found.put(kind.before, before);
            found.put(kind.response, after - before);
            found.put(kind.recovery, after - last);
            found.put(kind.truth, (levels[1] + levels[2] - quiet[1] - quiet[2]) / 2);
        }
    }

    private static double[] quiet(Session room) {
        double[] levels = {level(room), 0, 0, 0};
        sample(room, 0, levels);
        return levels;
    }

    /** Cortisol before, and after 20, 25 and 40 minutes. */
    private static double[] stressed(Session room, Stress kind, LaboratoryParameters p) {
        double[] levels = {level(room), 0, 0, 0};
        double lasts = kind.begin.applyAsDouble(room, p);
        room.run(lasts);
        room.threat(0);
        room.unfamiliar(0);
        room.stranger(false);
        room.caregiverPresent(true);
        sample(room, Math.rint(lasts / Session.TICK) * Session.TICK, levels);
        return levels;
    }

    private static void sample(Session room, double passed, double[] levels) {
        room.run(FIRST - passed);
        levels[1] = level(room);
        room.run(SECOND - FIRST);
        levels[2] = level(room);
        room.run(LAST - SECOND);
        levels[3] = level(room);
    }

    private static double level(Session room) {
        return room.infant().hormones.cortisol;
    }
}
