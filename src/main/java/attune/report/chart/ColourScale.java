package attune.report.chart;

import java.awt.Color;
import org.jfree.chart.renderer.PaintScale;

/**
 * The viridis scale (van der Walt and Smith 2015): equal steps of the value look like equal steps of the colour, also in
 * grey print and to readers with a colour vision deficiency.
 */
public final class ColourScale implements PaintScale {
    private static final int[] STOPS = {
        0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c, 0x22a884, 0x44bf70, 0x7ad151, 0xbddf26, 0xfde725
    };

    private final double low;
    private final double high;

    /** A scale from low to high; where both are the same, everything gets the middle colour. */
    public ColourScale(double low, double high) {
        this.low = low;
        this.high = high;
    }

    @Override
    public double getLowerBound() {
        return low;
    }

    @Override
    public double getUpperBound() {
        return high;
    }

    @Override
    public Color getPaint(double value) {
        double share = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0.5;
        double at = share * (STOPS.length - 1);
        int below = Math.min((int) at, STOPS.length - 2);
        Color a = new Color(STOPS[below]);
        Color b = new Color(STOPS[below + 1]);
        double t = at - below;
        return new Color(
                mix(a.getRed(), b.getRed(), t), mix(a.getGreen(), b.getGreen(), t), mix(a.getBlue(), b.getBlue(), t));
    }

    private static int mix(int a, int b, double t) {
        return (int) Math.round(a + t * (b - a));
    }

    /** Black or white, whichever has more contrast on this colour (WCAG relative luminance). */
    public static Color textOn(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return luminance > 0.179 ? Color.BLACK : Color.WHITE;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
