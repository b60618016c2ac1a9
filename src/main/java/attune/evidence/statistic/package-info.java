/** The statistics of the evidence table: numbers from columns of readings, by hand-checkable formulas. */
package attune.evidence.statistic;
