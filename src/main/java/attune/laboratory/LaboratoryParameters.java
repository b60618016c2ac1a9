package attune.laboratory;

/**
 * Parameters of the instruments.
 *
 * @param saliva errors of saliva sampling
 * @param observation observation at home
 * @param play observation of play
 * @param diary diaries that parents keep
 * @param salivaDay saliva over the day
 * @param salivaStress stressors around which saliva is taken
 */
public record LaboratoryParameters(
        SalivaParameters saliva,
        ObservationParameters observation,
        PlayParameters play,
        DiaryParameters diary,
        SalivaDayParameters salivaDay,
        SalivaStressParameters salivaStress) {}
