package attune.evidence.calibration;

import attune.experiment.table.Digits;
import java.util.List;

/**
 * What a calibration says about one parameter.
 *
 * @param values values over its range
 * @param least at each of them, the least sum of squared misses that the other parameters allow
 * @param low the 2.5 % quantile of the posterior
 * @param median its median
 * @param high its 97.5 % quantile
 */
public record Profile(Knob knob, double[] values, double[] least, double low, double median, double high) {
    /** Profiles as {@code profile.csv}. */
    public static String csv(List<Profile> profiles) {
        StringBuilder text = new StringBuilder("parameter,value,least_objective\n");
        for (Profile profile : profiles) {
            for (int i = 0; i < profile.values.length; i++) {
                text.append(profile.knob.path())
                        .append(',')
                        .append(Digits.of(profile.values[i]))
                        .append(',')
                        .append(Digits.of(profile.least[i]))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
