package attune.laboratory;

import attune.family.CareSignals;
import attune.family.Infant;
import attune.mechanism.Channels;
import java.util.List;

/**
 * Free play with the caregiver near, coded second by second: what the caregiver lets the infant hear, see and feel, each on
 * or off. The entropy rate tells how predictable the next combination is from the one before.
 */
public final class PlayObservation implements Instrument {
    private static final Columns COLUMNS = new Columns("play-observation");
    private static final double SECOND = 1.0 / 60;

    static final Outcome ENTROPY_RATE = COLUMNS.even(
                    "entropy_rate",
                    "[bit]",
                    "Entropy rate of the caregiver's signals in three channels; a short observation makes it too low, so"
                            + " compare observations of one length only.",
                    Better.LOWER,
                    "what comes next can be foreseen")
            .within(0, Math.log(Channels.COMBINATIONS - 1) / Math.log(2) + 1e-9)
            .unreadWhen("the caregiver's signals never changed");

    static final Outcome CHANGES = COLUMNS.even(
                    "changes_per_min",
                    "1/min",
                    "Changes of the combination of channels a minute.",
                    Better.NEITHER,
                    "neither a still nor a hasty partner is better for every infant")
            .within(0, 60);

    static final Outcome AUDITORY = channel("auditory");
    static final Outcome VISUAL = channel("visual");
    static final Outcome TACTILE = channel("tactile");

    static final Outcome ENGAGEMENT = COLUMNS.even(
                    "engagement", "[0-1]", "Mean engagement of the infant.", Better.HIGHER, "attention is shared")
            .within(0, 1);

    private static Outcome channel(String name) {
        return COLUMNS.share(
                name,
                "Share of the time in which the " + name + " channel is on.",
                Better.NEITHER,
                "neither a quiet nor a busy partner is better for every infant");
    }

    @Override
    public String word() {
        return "play-observation";
    }

    @Override
    public String meaning() {
        return "Free play coded second by second in three sensory channels: entropy rate of the caregiver's signals (Davis et"
                + " al. 2017).";
    }

    @Override
    public double from() {
        return 6;
    }

    @Override
    public double until() {
        return 12;
    }

    @Override
    public List<Outcome> outcomes() {
        return List.of(ENTROPY_RATE, CHANGES, AUDITORY, VISUAL, TACTILE, ENGAGEMENT);
    }

    @Override
    public void look(Visit visit, Readings found) {
        PlayParameters p = visit.parameters().play();
        Session room = visit.session();
        int caregiver = room.family().primary;
        Infant infant = room.infant();
        CareSignals signals = room.family().caregivers[caregiver].signals();
        int[] coded = new int[(int) Math.rint(p.minutes() / SECOND)];
        int[] second = {0};
        double[] engagement = {0};
        room.run(p.minutes(), SECOND, () -> {
            coded[second[0]++] = coded(signals.second(infant.seen(caregiver)), visit, p);
            engagement[0] += infant.engagement;
        });
        found.put(ENTROPY_RATE, EntropyRate.of(coded, Channels.COMBINATIONS));
        found.put(CHANGES, (EntropyRate.segments(coded).length - 1) / p.minutes());
        found.put(AUDITORY, share(coded, CareSignals.AUDITORY));
        found.put(VISUAL, share(coded, CareSignals.VISUAL));
        found.put(TACTILE, share(coded, CareSignals.TACTILE));
        found.put(ENGAGEMENT, engagement[0] / coded.length);
    }

    private static int coded(int shown, Visit visit, PlayParameters p) {
        double u = visit.chance();
        if (u >= p.miscoded()) {
            return shown;
        }
        int channel = (int) (3 * u / p.miscoded());
        return shown ^ (1 << channel);
    }

    private static double share(int[] coded, int channel) {
        int on = 0;
        for (int each : coded) {
            on += (each & channel) != 0 ? 1 : 0;
        }
        return (double) on / coded.length;
    }
}
