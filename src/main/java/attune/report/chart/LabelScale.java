package attune.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of named places 0, 1, 2...: rows beside a plot or columns below it. */
final class LabelScale extends NumberAxis {
    private static final long serialVersionUID = 1L;

    /** A name, a smaller second line (may be empty), and the look whose marker stands beside it (may be null). */
    record Name(String text, String detail, Look look) {}

    private final transient List<Name> names;
    private final boolean shown;

    /** Names in order; on the left edge from top to bottom where downwards. */
    LabelScale(List<Name> names, boolean downwards, boolean shown) {
        this.names = names;
        this.shown = shown;
        setRange(-0.5, Math.max(1, names.size()) - 0.5);
        setInverted(downwards);
        setTickUnit(new NumberTickUnit(1));
        ValueScale.style(this);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    /** The width the names want, pixels. */
    static double width(List<Name> names) {
        double widest = 0;
        for (Name name : names) {
            double marker = name.look() == null ? 0 : 18;
            widest = Math.max(widest, Lettering.width(Lettering.TICK, name.text()) + marker);
            widest = Math.max(widest, Lettering.width(Lettering.SMALL, name.detail()) + marker);
        }
        return widest + 14;
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plot, Rectangle2D data, RectangleEdge edge) {
        AxisState state = new AxisState(cursor);
        if (!shown) {
            return state;
        }
        boolean beside = RectangleEdge.isLeftOrRight(edge);
        for (int i = 0; i < names.size(); i++) {
            double at = valueToJava2D(i, data, edge);
            if (edge.equals(RectangleEdge.RIGHT)) {
                g.setFont(Lettering.SMALL);
                g.setPaint(Palette.INK);
                Lettering.draw(g, names.get(i).text(), cursor + 10, at + 4.5, Lettering.Align.START);
            } else if (beside) {
                beside(g, names.get(i), cursor - 8, at, cursor - plot.getMinX());
            } else {
                double room = data.getWidth() / names.size() - 4;
                g.setFont(Lettering.TICK);
                g.setPaint(Palette.INK);
                String text = Lettering.fit(Lettering.TICK, names.get(i).text(), room);
                Lettering.draw(g, text, at, cursor + 17, Lettering.Align.MIDDLE);
            }
        }
        return state;
    }

    private void beside(Graphics2D g, Name name, double right, double y, double room) {
        double x = right;
        if (name.look() != null) {
            Marks.marker(g, name.look(), right - 5, y);
            x -= 18;
        }
        boolean two = !name.detail().isEmpty();
        g.setPaint(Palette.INK);
        g.setFont(Lettering.TICK);
        String text = Lettering.fit(Lettering.TICK, name.text(), Math.max(30, room - (right - x) - 8));
        Lettering.draw(g, text, x, y + (two ? -2 : 4.5), Lettering.Align.END);
        if (two) {
            g.setPaint(Palette.SOFT_INK);
            g.setFont(Lettering.SMALL);
            Lettering.draw(g, name.detail(), x, y + 13, Lettering.Align.END);
        }
    }
}
