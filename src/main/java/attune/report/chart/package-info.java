/** The charts: plots on JFreeChart, laid out as figures of small multiples, written as SVG and PNG. */
package attune.report.chart;
