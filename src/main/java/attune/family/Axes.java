package attune.family;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The HPA axes of some infants, who follow the ticks that have been lived together. Each step of a hormone waits for the one before;
 * while one infant's waits, the processor takes those of the others, which come almost for nothing.
 */
final class Axes {
    private final Infant[] infants;
    private final Hormones[] hormones;

    Axes(Infant[] infants) {
        this.infants = infants.clone();
        hormones = Arrays.stream(infants).map(x -> x.hormones).toArray(Hormones[]::new);
    }

    /** Of all infants of some families. */
    static Axes of(Family[] families) {
        return new Axes(
                Arrays.stream(families).flatMap(f -> Stream.of(f.infants)).toArray(Infant[]::new));
    }

    /** Makes room to note so many ticks, which are about to be lived. */
    void begin(int ticks) {
        for (Hormones each : hormones) {
            each.begin(ticks);
        }
    }

    /**
     * Lets the hormones go through the ticks that have been lived and noted.
     *
     * @param minuteOfDay minute of the day at which tick 0 began
     * @param ticks how many
     */
    void follow(double minuteOfDay, int ticks, TickConstants step) {
        for (int k = 0; k < infants.length; k++) {
            hormones[k].prepare(infants[k].basalDrive, infants[k].rhythm, step);
        }
        for (int i = 0; i < ticks; i++) {
            double wave = step.wave(minuteOfDay + i * step.minutes);
            for (Hormones each : hormones) {
                each.step(i, wave, step);
            }
        }
        for (Infant x : infants) {
            x.diary.sample(x, minuteOfDay, ticks, step.minutes);
        }
    }
}
