package attune.experiment.story;

/**
 * Something that happened to an infant or in its family.
 *
 * @param day day of life, from 0
 * @param words what happened, in plain words
 */
public record Event(int day, String words) {}
