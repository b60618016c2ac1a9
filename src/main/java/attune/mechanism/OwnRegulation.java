package attune.mechanism;

/**
 * What an episode of distress teaches about mastering arousal. Skill {@code s} is the rate (1/min) at which own effort
 * lowers arousal.
 */
public final class OwnRegulation {
    private OwnRegulation() {}

    /**
     * Skill after an episode: {@code s += eta_s w m / (m + m_s) (o y s_max - s)}. Effort is credited with the share {@code o} of a
     * success that nobody else brought: who soothes it an infant can tell, but not what its effort did from what would have passed
     * by itself. The success is the less the later relief comes and the more of the effort was in vain:
     * {@code y = exp(-m / tau_m) (m - m_x) / m}.
     *
     * @param alone share {@code o} of the recovery that nobody else brought, 0 to 1
     * @param effort minutes {@code m} of effort until relief
     * @param vain minutes {@code m_x} of it in which arousal was above the ceiling; all of them when relief never came
     * @param plasticity 0 to 1
     */
    public static double practised(
            double skill, double alone, double effort, double vain, double plasticity, EffortParameters p) {
        if (effort <= 0) {
            return skill;
        }
        double weight = p.learning() * plasticity * effort / (effort + p.practice());
        double success = Decay.factor(effort / p.relief()) * (effort - vain) / effort;
        return skill + weight * (alone * success * p.skillMax() - skill);
    }

    /** Skill after a day without practice. */
    public static double disused(double skill, EffortParameters p) {
        return p.disuseLevel() + (skill - p.disuseLevel()) * Decay.factor(1 / p.disuse());
    }
}
