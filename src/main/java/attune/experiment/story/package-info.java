/** One infant's life told beside that of its counterfactual twin. */
package attune.experiment.story;
