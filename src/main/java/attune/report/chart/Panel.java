package attune.report.chart;

import org.jfree.chart.plot.XYPlot;

/**
 * One plot of a figure.
 *
 * @param title what is special about it among its neighbours; may be empty
 * @param height the height of its data area, pixels
 */
record Panel(String title, XYPlot plot, double height) {}
