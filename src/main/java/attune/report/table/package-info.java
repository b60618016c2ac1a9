/** The tables of a results directory, read into memory: what the charts and the page are made from. */
package attune.report.table;
