/** Tables in, figures and pages out. Nothing here ever sees a live model. */
package attune.report;
