package attune.laboratory;

/**
 * Parameters of the instruments.
 *
 * @param challenge the standard challenge
 * @param reunion brief separations, read at every assessment
 * @param saliva errors of saliva sampling
 * @param strangeSituation the Strange Situation and its coder
 * @param observation observation at home
 * @param play observation of play
 * @param diary diaries that parents keep
 * @param salivaDay saliva over the day
 * @param salivaStress stressors around which saliva is taken
 * @param stillFace the still-face procedure
 * @param tasks tasks in the laboratory
 * @param scan measuring the brain
 * @param screening the checklist of visible signs
 */
public record LaboratoryParameters(
        ChallengeParameters challenge,
        ReunionParameters reunion,
        SalivaParameters saliva,
        StrangeSituationParameters strangeSituation,
        ObservationParameters observation,
        PlayParameters play,
        DiaryParameters diary,
        SalivaDayParameters salivaDay,
        SalivaStressParameters salivaStress,
        StillFaceParameters stillFace,
        TaskParameters tasks,
        ScanParameters scan,
        ScreeningParameters screening) {}
