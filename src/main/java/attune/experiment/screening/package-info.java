/** What an early sign tells of a later outcome, read from the tables a run has left. */
package attune.experiment.screening;
