package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.mechanism.SignallingParameters;
import attune.parameter.Settings;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fear, rejection and doubt do to the choice of an act, where nothing has been learned yet. */
class SignalPolicyTest {
    private static final SignallingParameters P = Settings.defaults(SignallingParameters.class);
    private static final int DRAWS = 10_000;

    /** Shares of the acts chosen, over all luck there is. */
    private static Map<Action, Double> shares(boolean held, double fear, double rejection, double doubt) {
        Map<Action, Double> shares = new EnumMap<>(Action.class);
        int situation = SignalPolicy.situation(0, held, true, false);
        for (int i = 0; i < DRAWS; i++) {
            SignalPolicy policy = new SignalPolicy(1, P);
            double luck = (i + 0.5) / DRAWS;
            policy.stand(situation, held, true, true, false, 0, P.reserve(), fear, rejection, doubt);
            Action act = policy.choose(0, 1, 1, luck);
            shares.merge(act, 1.0 / DRAWS, Double::sum);
        }
        return shares;
    }

    @Test
    void fearOfSomebodyNearFreezesMoreThanItTurnsAway() {
        Map<Action, Double> calm = shares(false, 0, 0, 0);
        Map<Action, Double> afraid = shares(false, 4, 0, 0);
        assertThat(afraid.get(Action.FREEZE)).isGreaterThan(1.5 * afraid.get(Action.TURN_AWAY));
        assertThat(afraid.get(Action.TURN_AWAY)).isGreaterThan(2 * calm.get(Action.TURN_AWAY));
        assertThat(calm.get(Action.FREEZE))
                .isBetween(0.9 * calm.get(Action.TURN_AWAY), 1.1 * calm.get(Action.TURN_AWAY));
    }

    @Test
    void rejectionTurnsAwayAndDoesNotFreeze() {
        Map<Action, Double> spurned = shares(false, 0, 4, 0);
        assertThat(spurned.get(Action.TURN_AWAY)).isGreaterThan(5 * spurned.get(Action.FREEZE));
    }

    @Test
    void doubtResistsInArms() {
        assertThat(shares(true, 0, 0, 4).get(Action.RESIST))
                .isGreaterThan(5 * shares(true, 0, 0, 0).get(Action.RESIST));
    }
}
