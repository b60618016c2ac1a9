package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.family.caregiving.CareState;
import attune.family.caregiving.CaregiverTraits;
import attune.parameter.Settings;
import org.junit.jupiter.api.Test;

class CareSignalsTest {
    private static final int SECONDS = 400_000;

    private static int[] watched(double predictability, double stimulation, CareState state) {
        CaregiverTraits traits = Settings.with(
                Settings.with(Settings.defaults(CaregiverTraits.class), "predictability", predictability),
                "stimulation",
                stimulation);
        Family family = Homes.with(3, 0, Model.defaults(), traits);
        family.beginDay();
        CareSignals signals = family.caregivers[0].signals();
        int[] shown = new int[SECONDS];
        for (int s = 0; s < SECONDS; s++) {
            shown[s] = signals.second(state);
        }
        return shown;
    }

    private static double[] shares(int[] shown) {
        double[] shares = new double[8];
        for (int each : shown) {
            shares[each] += 1.0 / shown.length;
        }
        return shares;
    }

    private static double[] stays(int[] shown) {
        double[] seconds = new double[8];
        double[] times = new double[8];
        for (int s = 0; s < shown.length; s++) {
            seconds[shown[s]]++;
            times[shown[s]] += s == 0 || shown[s] != shown[s - 1] ? 1 : 0;
        }
        double[] stays = new double[8];
        for (int i = 0; i < 8; i++) {
            stays[i] = seconds[i] / times[i];
        }
        return stays;
    }

    @Test
    void neitherSharesNorStaysHangOnPredictability() {
        int[] predictable = watched(1, 0.6, CareState.ATTUNED);
        int[] erratic = watched(0, 0.6, CareState.ATTUNED);
        assertThat(shares(predictable)).containsExactly(shares(erratic), within(0.015));
        assertThat(stays(predictable)).containsExactly(stays(erratic), within(0.8));
    }

    @Test
    void somethingIsOnForTheShareThatTheCaregiverFillsWithServeAndReturn() {
        for (double stimulation : new double[] {0.2, 0.6, 0.9}) {
            double silence = shares(watched(0.7, stimulation, CareState.ATTUNED))[0];
            assertThat(1 - silence).isEqualTo(stimulation, within(0.02));
        }
    }

    @Test
    void lessIsShownWhileDistractedMoreWhileIntrusiveAndNothingOutOfReach() {
        double attuned = 1 - shares(watched(0.7, 0.6, CareState.ATTUNED))[0];
        double distracted = 1 - shares(watched(0.7, 0.6, CareState.DISTRACTED))[0];
        double intrusive = 1 - shares(watched(0.7, 0.6, CareState.INTRUSIVE))[0];
        assertThat(distracted).isLessThan(0.5 * attuned);
        assertThat(intrusive).isGreaterThan(attuned);
        assertThat(watched(0.7, 0.6, CareState.ABSENT)).containsOnly(0);
    }

    @Test
    void aWhollyPredictableCaregiverSwitchesOneChannelAtATime() {
        int[] shown = watched(1, 0.6, CareState.ATTUNED);
        for (int s = 1; s < shown.length; s++) {
            assertThat(Integer.bitCount(shown[s] ^ shown[s - 1])).isLessThanOrEqualTo(1);
        }
    }
}
