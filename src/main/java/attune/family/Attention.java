package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Engagement;
import attune.mechanism.EngagementParameters;

/** What an infant awake does with its attention: serve and return, play, and what kind company leaves. */
final class Attention {
    private Attention() {}

    /**
     * Ticks in which who is near, and in what state, stays as it is.
     *
     * @param arousal at the end of each tick
     * @param ticks how many
     */
    static void pay(Family family, Infant x, double[] arousal, int ticks) {
        EngagementParameters p = family.model.engagement();
        double minutes = family.step.minutes;
        double offered = 0;
        boolean company = false;
        double modelled = 0;
        for (int c = 0; c < family.caregivers.length; c++) {
            if (!x.near[c]) {
                continue;
            }
            company = true;
            if (x.seen[c].engages()) {
                for (int i = 0; i < ticks; i++) {
                    x.models[c].engaged += minutes;
                }
            }
            if (x.seen[c] == CareState.ATTUNED) {
                Caregiver caregiver = family.caregivers[c];
                double mismatch = Math.abs(caregiver.traits.tempo() - x.temperament.tempo());
                double share = caregiver.traits.stimulation()
                        * (1 - family.model.care().tempoCost() * mismatch);
                double regulation = caregiver.traits.regulation();
                offered = share > offered ? share : offered;
                modelled = regulation > modelled ? regulation : modelled;
                x.models[c].kind(ticks, family.step.fearLeft, family.model);
            }
        }
        double onset = family.model.arousal().onset();
        double left = family.step.engagementLeft;
        double own = p.solo();
        double blunted = 1 - x.deprivation;
        double open = x.heldBy >= 0 ? 0 : 1;
        double ease = 1 + p.secureBase() * x.nearTrust;
        double engagement = x.engagement;
        double serveAndReturn = x.diary.serveAndReturn;
        double exploration = x.diary.exploration;
        double free = 0;
        for (int i = 0; i < ticks; i++) {
            free = Engagement.alertness(arousal[i], p) * Engagement.spare(arousal[i], onset, p);
            double partner = free * offered;
            double alone = free * own * blunted;
            double target = partner > alone ? partner : alone;
            engagement = target + (engagement - target) * left;
            serveAndReturn += partner * minutes;
            exploration += open * (engagement * (1 - offered) * ease) * minutes;
            x.diary.company += company ? minutes : 0;
            x.diary.modelled += modelled * minutes;
        }
        x.engagement = engagement;
        x.diary.serveAndReturn = serveAndReturn;
        x.diary.exploration = exploration;
        if (!x.episode.open) {
            boolean together = free * offered > free * own;
            x.act(x.heldBy >= 0 ? Action.QUIET : together ? Action.LOOK : free > 0 ? Action.PLAY : Action.QUIET);
        }
    }
}
