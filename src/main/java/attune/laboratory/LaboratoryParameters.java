package attune.laboratory;

/**
 * Parameters of the instruments.
 *
 * @param saliva errors of saliva sampling
 * @param strangeSituation the Strange Situation and its coder
 */
public record LaboratoryParameters(SalivaParameters saliva, StrangeSituationParameters strangeSituation) {}
