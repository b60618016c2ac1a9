package attune.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.family.caregiving.CareState;
import attune.family.caregiving.CaregiverTraits;
import attune.mechanism.CareParameters;
import attune.parameter.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A caregiver before a scripted infant, who fusses at fixed times until answered and does nothing back. Predictability
 * must change the order of care and nothing else.
 */
@Tag("cohort")
class OpenLoopTest {
    private static final int DAYS = 6_000;
    private static final Model MODEL = Model.defaults();
    private static final CareParameters P = MODEL.care();
    private static final CaregiverTraits TRAITS = Settings.defaults(CaregiverTraits.class);

    private static Path free;
    private static Path routine;

    /** What a caregiver did: states and when they began. */
    private record Path(List<CareState> states, List<Double> times) {
        double end(int i) {
            return i + 1 < times.size() ? times.get(i + 1) : DAYS * 1440.0;
        }

        double[] shares() {
            double[] shares = new double[CareState.values().length];
            for (int i = 0; i < states.size(); i++) {
                shares[states.get(i).ordinal()] += (end(i) - times.get(i)) / (DAYS * 1440.0);
            }
            return shares;
        }

        /** Mean share of signals answered within ten minutes, and mean latency, cut at two hours. */
        double[] answers() {
            double soon = 0;
            double latency = 0;
            int signals = 0;
            int at = 0;
            for (double signal = 7; signal < (DAYS - 1) * 1440.0; signal += 30) {
                while (end(at) <= signal) {
                    at++;
                }
                double waiting = 1;
                double t = signal;
                for (int i = at; t < signal + 120; i++) {
                    for (double until : new double[] {signal + 10, signal + 120}) {
                        double span = Math.min(end(i), until) - t;
                        if (span > 0) {
                            double hazard = hazard(states.get(i));
                            double left = waiting * StrictMath.exp(-hazard * span);
                            latency += hazard > 0 ? (waiting - left) / hazard : waiting * span;
                            waiting = left;
                            t += span;
                            soon += t == signal + 10 ? 1 - waiting : 0;
                        }
                    }
                }
                signals++;
            }
            return new double[] {soon / signals, latency / signals};
        }

        /** Entropy of the next lapse given the last three, in bits. */
        double entropyRate() {
            List<CareState> lapses =
                    states.stream().filter(s -> s != CareState.ATTUNED).toList();
            Map<String, Integer> longer = new HashMap<>();
            Map<String, Integer> shorter = new HashMap<>();
            for (int i = 3; i < lapses.size(); i++) {
                shorter.merge(lapses.subList(i - 3, i).toString(), 1, Integer::sum);
                longer.merge(lapses.subList(i - 3, i + 1).toString(), 1, Integer::sum);
            }
            return entropy(longer) - entropy(shorter);
        }

        private static double entropy(Map<String, Integer> counts) {
            double n = counts.values().stream().mapToInt(Integer::intValue).sum();
            return counts.values().stream()
                    .mapToDouble(k -> -k / n * StrictMath.log(k / n) / StrictMath.log(2))
                    .sum();
        }
    }

    private static double hazard(CareState state) {
        return switch (state) {
            case ATTUNED -> P.attunedAnswer();
            case DISTRACTED -> P.distractedAnswer();
            case INTRUSIVE -> P.intrusiveAnswer();
            case REBUFFING -> P.rebuffingAnswer();
            case FRIGHTENING -> 0;
            case ABSENT -> P.absentAnswer();
        };
    }

    private static Caregiver caregiver(CaregiverTraits traits) {
        return new Caregiver(0, traits, MODEL, new Draws(3, 0, 100));
    }

    private static Path path(double predictability) {
        Caregiver caregiver =
                caregiver(Settings.with(Settings.with(TRAITS, "predictability", predictability), "frightening", 0.02));
        HouseholdTraits household = Settings.defaults(HouseholdTraits.class);
        Path path = new Path(new ArrayList<>(), new ArrayList<>());
        for (int day = 0; day < DAYS; day++) {
            caregiver.begin(day, household);
            if (day == 0) {
                path.states.add(caregiver.state);
                path.times.add(0.0);
            }
            for (double t = day * 1440.0; t < (day + 1) * 1440.0; t += 5) {
                caregiver.advance(t, t + 5);
                for (int i = 0; i < caregiver.changes; i++) {
                    path.states.add(caregiver.changeState[i]);
                    path.times.add(caregiver.changeTime[i]);
                }
                caregiver.settle();
            }
        }
        return path;
    }

    @BeforeAll
    static void watch() {
        free = path(0);
        routine = path(1);
    }

    @Test
    void predictabilityLeavesTheShareAnsweredAndTheLatency() {
        double[] without = free.answers();
        double[] with = routine.answers();
        // The contract: less than 2 %. Chance over 6,000 days blurs each by some 0.3 %.
        assertThat(with[0]).as("share answered within ten minutes").isCloseTo(without[0], within(0.02 * without[0]));
        assertThat(with[1]).as("mean latency").isCloseTo(without[1], within(0.02 * without[1]));
    }

    @Test
    void predictabilityLeavesTheTimeInEveryState() {
        double[] without = free.shares();
        double[] with = routine.shares();
        for (CareState state : CareState.values()) {
            int i = state.ordinal();
            // 1 % of the day; and 6 % of what is rare, whose counts alone vary by 2 % in 6,000 days.
            assertThat(with[i]).as("%s", state).isCloseTo(without[i], within(Math.min(0.01, 0.06 * without[i])));
        }
    }

    @Test
    void predictabilityMovesTheEntropyRate() {
        assertThat(free.entropyRate() - routine.entropyRate())
                .as("bits, of %.3f", free.entropyRate())
                .isGreaterThan(0.3);
    }

    @Test
    void theAttunedShareIsTheResponsiveness() {
        // Depression at its population rate takes some of it; drift and chance take little.
        assertThat(free.shares()[CareState.ATTUNED.ordinal()]).isBetween(TRAITS.responsiveness() - 0.05, 0.62);
    }

    @Test
    void driftKeepsTheMeanQuality() {
        Model noDepression = MODEL.with("load.depression_onset", 0);
        HouseholdTraits household = Settings.defaults(HouseholdTraits.class);
        double[] mean = new double[2];
        double[] square = new double[2];
        int days = 20_000;
        for (int i = 0; i < 2; i++) {
            CaregiverTraits traits = Settings.with(TRAITS, "drift", i == 0 ? 0 : 0.8);
            Caregiver caregiver = new Caregiver(0, traits, noDepression, new Draws(3, 0, 100));
            for (int day = 0; day < days; day++) {
                caregiver.begin(day, household);
                mean[i] += caregiver.quality / days;
                square[i] += caregiver.quality * caregiver.quality / days;
            }
        }
        assertThat(mean[0]).isCloseTo(TRAITS.responsiveness(), within(1e-9)); // no drift, no load: rounding
        assertThat(Math.sqrt(square[1] - mean[1] * mean[1])).as("it does drift").isGreaterThan(0.1);
        // 0.004 of approximation; and four standard errors of 20,000 days of which each remembers 0.7 of the last.
        double error = Math.sqrt((square[1] - mean[1] * mean[1]) / days * 1.7 / 0.3);
        assertThat(mean[1]).isCloseTo(TRAITS.responsiveness(), within(0.004 + 4 * error));
    }
}
