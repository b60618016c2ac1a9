package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.ChannelParameters;
import attune.mechanism.Channels;

/**
 * What a caregiver lets an infant hear, see and feel, second by second: three channels, each on or off. How long a
 * combination stays hangs on the care state and on how stimulating the caregiver is. Which comes next follows the
 * caregiver's own routine round, in which one channel at a time is switched, or, with probability one minus
 * predictability, is any other, all alike. Both orders visit every combination equally often, so that neither the share of
 * time a channel is on nor any stay depends on predictability.
 */
public final class CareSignals {
    /** Bits of the channels in a combination. */
    public static final int AUDITORY = 1;

    public static final int VISUAL = 2;
    public static final int TACTILE = 4;

    private static final int[] ROUND = {0, 1, 3, 2, 6, 7, 5, 4};

    private final Caregiver caregiver;
    private final Draws draws;
    private final int day;
    private final ChannelParameters p;
    private int place;
    private long seconds;
    private long changes;

    CareSignals(Caregiver caregiver, Draws draws, int day, ChannelParameters p) {
        this.caregiver = caregiver;
        this.draws = draws;
        this.day = day;
        this.p = p;
        place = (int) (Channels.COMBINATIONS * draws.uniform(Purpose.CARE_CHANNEL_NEXT, day, 0));
    }

    /**
     * Lets a second pass.
     *
     * @param state the care state in that second, as the infant sees it
     * @return the channels that are on; none while out of reach
     */
    public int second(CareState state) {
        if (!state.inReach()) {
            return 0;
        }
        if (draws.uniform(Purpose.CARE_CHANNEL, day, seconds++) < 1 / stay(state)) {
            place = (place + step()) % ROUND.length;
        }
        return ROUND[place];
    }

    private int step() {
        changes++;
        if (draws.uniform(Purpose.CARE_CHANNEL_NEXT, day, 2 * changes) < caregiver.predictability()) {
            return 1;
        }
        double u = draws.uniform(Purpose.CARE_CHANNEL_NEXT, day, 2 * changes + 1);
        return 1 + (int) ((ROUND.length - 1) * u);
    }

    /** Mean stay in the present combination, seconds; at least one. */
    private double stay(CareState state) {
        boolean pressing = state == CareState.INTRUSIVE || state == CareState.FRIGHTENING;
        double stay = pressing ? p.stay() / p.haste() : p.stay();
        if (ROUND[place] == 0) {
            double attuned = caregiver.traits.stimulation();
            double share = pressing ? p.intrusive() : state == CareState.ATTUNED ? attuned : attuned * p.distracted();
            stay = Channels.silence(share, stay, p.least());
        }
        return Math.max(1, stay);
    }
}
