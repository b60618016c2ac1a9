package attune.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;

/**
 * A figure: title, subtitle and legend above a grid of panels that share their scales, one axis label for all, a note below.
 *
 * <p>JFreeChart draws the plots; the figure places them so that the data areas of all panels line up.
 */
public final class Figure {
    /** Width, pixels at scale 1. */
    public static final int WIDTH = 960;

    private static final double MARGIN = 18;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double TICKS = 25;
    /** Between panels: the halves of two tick labels, such as 0.05 and -0.15, and air. */
    private static final double GAP = 50;

    private static final double NARROW_GAP = 28;

    private final String title;
    private final String subtitle;
    private Legend legend = Legend.none();
    private List<Panel> panels = List.of();
    private int columns = 1;
    private double labels = 60;
    private double notes;
    private boolean labelsEverywhere;
    private String below = "";
    private String beside = "";
    private String note = "";

    Figure(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    Figure legend(Legend shown) {
        this.legend = shown;
        return this;
    }

    /** The panels in reading order, in so many columns. */
    Figure panels(List<Panel> shown, int inColumns) {
        this.panels = List.copyOf(shown);
        this.columns = Math.max(1, Math.min(inColumns, shown.size()));
        return this;
    }

    /** Room left of the data for labels: of the first column only, or of every panel. */
    Figure labels(double width, boolean everywhere) {
        this.labels = width;
        this.labelsEverywhere = everywhere;
        return this;
    }

    /** Room right of the data for a column of numbers. */
    Figure notes(double width) {
        this.notes = width;
        return this;
    }

    /** The labels of the two axes; empty for none. */
    Figure axes(String horizontal, String vertical) {
        this.below = horizontal;
        this.beside = vertical;
        return this;
    }

    Figure note(String text) {
        this.note = text;
        return this;
    }

    /** The title as on its face. */
    public String title() {
        return title;
    }

    /** The columns that suit so many panels. */
    static int columns(int panels) {
        return switch (panels) {
            case 1, 2, 3 -> panels;
            case 4 -> 2;
            case 5, 6, 9 -> 3;
            default -> panels < 9 ? 4 : panels <= 12 ? 4 : 5;
        };
    }

    private double head() {
        double height = MARGIN + 26 * titleLines().size() + 4;
        height += subtitle.isEmpty() ? 0 : 20 * subtitleLines().size();
        return height + 10 + legend.height(INNER);
    }

    private List<String> titleLines() {
        return Lettering.wrap(Lettering.TITLE, title, INNER, 2);
    }

    private List<String> subtitleLines() {
        return Lettering.wrap(Lettering.SUBTITLE, subtitle, INNER, 3);
    }

    private List<String> noteLines() {
        return note.isEmpty() ? List.of() : Lettering.wrap(Lettering.SMALL, note, INNER, 4);
    }

    /** The room for the titles of the panels: two lines where one is too short for any of them. */
    private double panelTitle() {
        int lines = panels.stream()
                .mapToInt(panel -> panel.title().isEmpty() ? 0 : titleOf(panel).size())
                .max()
                .orElse(0);
        return lines == 0 ? 6 : 8 + 18 * lines;
    }

    private List<String> titleOf(Panel panel) {
        return Lettering.wrap(Lettering.PANEL, panel.title(), dataWidth() + 8, 2);
    }

    private double between() {
        return labelsEverywhere ? labels + 10 : columns > 3 ? NARROW_GAP : GAP;
    }

    private double dataWidth() {
        double upright = beside.isEmpty() ? 0 : 24;
        return (INNER - upright - labels - notes - 6 - between() * (columns - 1)) / columns;
    }

    private double rowHeight(int row) {
        double tallest = 0;
        for (int i = row * columns; i < Math.min(panels.size(), (row + 1) * columns); i++) {
            tallest = Math.max(tallest, panels.get(i).height());
        }
        return panelTitle() + tallest + TICKS + 8;
    }

    /** Height, pixels at scale 1. */
    public int height() {
        double height = head();
        for (int row = 0; row * columns < panels.size(); row++) {
            height += rowHeight(row);
        }
        height += below.isEmpty() ? 0 : 22;
        height += noteLines().isEmpty() ? 0 : 8 + 17 * noteLines().size();
        return (int) Math.ceil(height + MARGIN);
    }

    /** Draws the figure with its corner at the origin. */
    public synchronized void draw(Graphics2D g) {
        double y = MARGIN + 16;
        y = lines(g, titleLines(), Lettering.TITLE, y, 26);
        y -= 4;
        if (!subtitle.isEmpty()) {
            g.setPaint(Palette.SOFT_INK);
            lines(g, subtitleLines(), Lettering.SUBTITLE, y, 20);
        }
        y = head();
        legend.draw(g, MARGIN, y - legend.height(INNER), INNER);
        double upright = beside.isEmpty() ? 0 : 24;
        double first = MARGIN + upright + labels;
        double between = between();
        double wide = dataWidth();
        double top = y;
        for (int row = 0; row * columns < panels.size(); row++) {
            for (int i = row * columns; i < Math.min(panels.size(), (row + 1) * columns); i++) {
                int column = i - row * columns;
                double x = first + column * (wide + between);
                boolean room = column == 0 || labelsEverywhere;
                panel(g, panels.get(i), x, y, wide, room ? labels : 4);
            }
            y += rowHeight(row);
        }
        g.setFont(Lettering.LABEL);
        g.setPaint(Palette.INK);
        if (!beside.isEmpty()) {
            String text = Lettering.fit(Lettering.LABEL, beside, Math.max(120, y - top - 20));
            Lettering.drawUpwards(g, text, MARGIN + 13, (top + y - TICKS) / 2);
        }
        if (!below.isEmpty()) {
            double middle = first + (columns * wide + (columns - 1) * between) / 2;
            Lettering.draw(g, below, middle, y + 12, Lettering.Align.MIDDLE);
            y += 22;
        }
        g.setPaint(Palette.SOFT_INK);
        lines(g, noteLines(), Lettering.SMALL, y + 18, 17);
    }

    private static double lines(Graphics2D g, List<String> lines, Font font, double y, double leading) {
        if (font.equals(Lettering.TITLE)) {
            g.setPaint(Palette.INK);
        }
        g.setFont(font);
        double at = y;
        for (String line : lines) {
            Lettering.draw(g, line, MARGIN, at, Lettering.Align.START);
            at += leading;
        }
        return at;
    }

    private void panel(Graphics2D g, Panel panel, double x, double y, double wide, double left) {
        if (!panel.title().isEmpty()) {
            g.setFont(Lettering.PANEL);
            g.setPaint(Palette.INK);
            List<String> title = titleOf(panel);
            double baseline = y + panelTitle() - 10 - 18 * (title.size() - 1);
            for (String line : title) {
                Lettering.draw(g, line, x, baseline, Lettering.Align.START);
                baseline += 18;
            }
        }
        XYPlot plot = panel.plot();
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left);
        beside.setRight(notes);
        plot.setFixedRangeAxisSpace(beside);
        AxisSpace under = new AxisSpace();
        under.setBottom(TICKS);
        plot.setFixedDomainAxisSpace(under);
        Rectangle2D area =
                new Rectangle2D.Double(x - left, y + panelTitle(), left + wide + notes, panel.height() + TICKS);
        plot.draw(g, area, null, null, null);
    }
}
