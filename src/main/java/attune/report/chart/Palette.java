package attune.report.chart;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Colours that readers with a colour vision deficiency can tell apart, each with a marker and a dash of its own.
 *
 * <p>Arms: Okabe and Ito (2008), the yellow darkened for lines on white, and two more for a ninth and tenth arm; the
 * reference arm is always the neutral grey. Categories: the light scheme of Tol (2021), on which dark text is legible.
 */
public final class Palette {
    /** Text. */
    public static final Color INK = new Color(0x1f2328);
    /** Secondary text: 7 to 1 against white. */
    public static final Color SOFT_INK = new Color(0x4b535d);
    /** Grid lines. */
    public static final Color GRID = new Color(0xe3e6ea);
    /** Axis lines. */
    public static final Color AXIS = new Color(0x8a929c);

    private static final Color REFERENCE = new Color(0x5a5a5a);
    private static final Color[] ARMS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9),
        new Color(0x7A3E9D),
        new Color(0x000000),
        new Color(0xB8A800),
        new Color(0x8C4A2F)
    };
    private static final Color[] CATEGORIES = {
        new Color(0x77AADD),
        new Color(0xEEDD88),
        new Color(0xEE8866),
        new Color(0xCDD1D6),
        new Color(0xFFAABB),
        new Color(0xBBCC33),
        new Color(0x44BB99),
        new Color(0x99DDFF)
    };
    private static final float[][] DASHES = {
        null, {9, 4}, {2.5f, 3}, {10, 3, 2.5f, 3}, {5, 3}, {14, 4}, {2.5f, 3, 2.5f, 6}, {14, 3, 5, 3}, {5, 6}, {1.5f, 2}
    };

    private Palette() {}

    /** A look for every arm in order, the reference arm neutral unless it is alone. */
    public static Map<String, Look> ofArms(List<String> arms, String reference) {
        Map<String, Look> looks = new LinkedHashMap<>();
        int next = 0;
        for (String arm : arms) {
            if (arm.equals(reference) && arms.size() > 1) {
                looks.put(arm, new Look(REFERENCE, circle(), null));
            } else {
                looks.put(arm, look(next, reference.isEmpty() || arms.size() == 1 ? next : next + 1));
                next++;
            }
        }
        return looks;
    }

    /** The look with this number, for lines that are not arms. */
    public static Look line(int index) {
        return look(index, index);
    }

    private static Look look(int colour, int cue) {
        return new Look(ARMS[colour % ARMS.length], marker(cue), DASHES[cue % DASHES.length]);
    }

    /** The fill of a category with this number. */
    public static Color category(int index) {
        return CATEGORIES[index % CATEGORIES.length];
    }

    private static Shape circle() {
        return new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    }

    private static Shape marker(int index) {
        return switch (index % 6) {
            case 0 -> circle();
            case 1 -> new Rectangle2D.Double(-4.2, -4.2, 8.4, 8.4);
            case 2 -> new Polygon(new int[] {0, 5, -5}, new int[] {-5, 4, 4}, 3);
            case 3 -> new Polygon(new int[] {0, 6, 0, -6}, new int[] {-6, 0, 6, 0}, 4);
            case 4 -> new Polygon(new int[] {0, 5, -5}, new int[] {5, -4, -4}, 3);
            default -> cross();
        };
    }

    private static Shape cross() {
        Path2D cross = new Path2D.Double();
        double[][] corners = {
            {-2, -5.5},
            {2, -5.5},
            {2, -2},
            {5.5, -2},
            {5.5, 2},
            {2, 2},
            {2, 5.5},
            {-2, 5.5},
            {-2, 2},
            {-5.5, 2},
            {-5.5, -2},
            {-2, -2}
        };
        cross.moveTo(corners[0][0], corners[0][1]);
        for (double[] corner : corners) {
            cross.lineTo(corner[0], corner[1]);
        }
        cross.closePath();
        return cross;
    }
}
