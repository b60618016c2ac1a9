/** Runs the populations of the evidence table and says how each published finding comes out. */
package attune.evidence.validation;
