package attune.report.chart;

import java.awt.Color;
import java.awt.Shape;

/**
 * How an arm looks in every chart: a colour, and two cues that do not need colour.
 *
 * @param colour the colour of lines and outlines
 * @param marker the shape of its median or mean, centred on the origin
 * @param dash the pattern of its lines, null for a solid one
 */
public record Look(Color colour, Shape marker, float[] dash) {

    /** The colour over white at this share of full strength, opaque: the same on screen, in print and in SVG. */
    public Color tint(double share) {
        return new Color(mix(colour.getRed(), share), mix(colour.getGreen(), share), mix(colour.getBlue(), share));
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
