package attune.laboratory;

import attune.family.Action;
import java.util.List;

/**
 * The Strange Situation (Ainsworth, Blehar, Waters and Wall 1978): a short opening and seven episodes of three minutes in an
 * unfamiliar room, with a stranger, two separations, each cut short at a minute of hard crying, and two reunions that are
 * scored from behaviour second by second.
 */
public final class StrangeSituation implements Instrument {
    static final Outcome PROXIMITY = scale("proximity", "Proximity and contact seeking", 7);
    static final Outcome CONTACT = scale("contact", "Contact maintaining", 7);
    static final Outcome AVOIDANCE = scale("avoidance", "Avoidance of the caregiver", 7);
    static final Outcome RESISTANCE = scale("resistance", "Resistance to contact and comfort", 7);
    static final Outcome DISORGANIZATION =
            scale("disorganization", "Contradictory, interrupted and frozen behaviour", 9);
    static final Outcome SECURITY = new Outcome(
            "strange_situation_security",
            "[scale 1-7]",
            "Security in the Strange Situation: seeking and keeping contact against avoidance and resistance, both reunions.",
            "strange-situation",
            Better.HIGHER,
            "it tells expected comfort from doubt",
            Outcome.Spread.EVEN);
    static final Outcome PROTEST = new Outcome(
            "strange_situation_protest",
            "[share]",
            "Share of the separations spent fussing or crying.",
            "strange-situation",
            Better.NEITHER,
            "protest is part of a secure bond and of a doubtful one",
            Outcome.Spread.EVEN);

    private static Outcome scale(String name, String meaning, int top) {
        return new Outcome(
                "strange_situation_" + name,
                "[scale 1-" + top + "]",
                meaning + " at reunion in the Strange Situation, mean of both reunions, as coded.",
                "strange-situation",
                Better.NEITHER,
                "a scale describes behaviour; no class of attachment is a disorder",
                Outcome.Spread.EVEN);
    }

    @Override
    public String word() {
        return "strange-situation";
    }

    @Override
    public String meaning() {
        return "Two separations and reunions in an unfamiliar room with a stranger, scored from behaviour (Ainsworth et al. 1978;"
                + " Main and Solomon 1990).";
    }

    @Override
    public double from() {
        return 11;
    }

    @Override
    public double until() {
        return 24;
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(PROXIMITY, CONTACT, AVOIDANCE, RESISTANCE, DISORGANIZATION, SECURITY, PROTEST);
    }

    @Override
    public void look(Visit visit, Readings found) {
        StrangeSituationParameters p = visit.parameters().strangeSituation();
        Session room = visit.session();
        room.unfamiliar(1);
        room.caregiverPresent(true);
        room.run(p.opening() + p.episode());
        room.stranger(true);
        room.run(p.episode());
        Separations separations = new Separations(room, p);
        separations.part(true);
        ReunionCoder first = reunion(room, p);
        separations.part(false);
        separations.part(true);
        ReunionCoder second = reunion(room, p);
        AttachmentScales scales = AttachmentScales.coded(first, second, visit);
        found.put(PROXIMITY, scales.proximity());
        found.put(CONTACT, scales.contact());
        found.put(AVOIDANCE, scales.avoidance());
        found.put(RESISTANCE, scales.resistance());
        found.put(DISORGANIZATION, scales.disorganization());
        found.put(SECURITY, scales.security());
        found.put(PROTEST, separations.protest());
        found.attachment(scales.classified().name());
    }

    private static ReunionCoder reunion(Session room, StrangeSituationParameters p) {
        room.stranger(false);
        room.caregiverPresent(true);
        ReunionCoder coder = new ReunionCoder(room.infant(), p.sequence());
        room.run(p.episode(), ReunionCoder.SECOND, coder::look);
        return coder;
    }

    /** The episodes without the caregiver. */
    private static final class Separations {
        private final Session room;
        private final StrangeSituationParameters p;
        private double protested;
        private double lasted;

        Separations(Session room, StrangeSituationParameters p) {
            this.room = room;
            this.p = p;
        }

        /** Lives through one, which ends early when the infant cries hard. */
        void part(boolean withStranger) {
            room.stranger(withStranger);
            room.caregiverPresent(false);
            double hard = 0;
            for (double apart = 0; apart < p.episode() && hard < p.hardCrying(); apart += Session.TICK) {
                room.run(Session.TICK);
                Action action = room.infant().action;
                hard = action == Action.CRY ? hard + Session.TICK : 0;
                protested += action.isSignal() ? Session.TICK : 0;
                lasted += Session.TICK;
            }
        }

        double protest() {
            return protested / lasted;
        }
    }
}
