package attune.laboratory;

/**
 * Parameters of the instruments.
 *
 * @param saliva errors of saliva sampling
 */
public record LaboratoryParameters(SalivaParameters saliva) {}
