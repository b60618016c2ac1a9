package attune.laboratory;

import java.util.List;
import java.util.Optional;

/** The catalogue of instruments that an experiment can send for at an age. To add one, add its line here. */
public final class Instruments {
    /** All of them; their outcomes have this order in tables. */
    public static final List<Instrument> ALL = List.of(
            new StrangeSituation(),
            new HomeObservation(),
            new PlayObservation(),
            new CryDiary(),
            new SleepDiary(),
            new SalivaDay(),
            new SalivaStress(),
            new BrainScan(),
            new StillFace(),
            EmotionTask.NOVELTY,
            EmotionTask.FRUSTRATION,
            new ExplorationTask(),
            new Screening(),
            new FamilyRecord());

    /** Those that are used at every assessment within their ages, where an experiment names no visits. */
    public static final List<Instrument> USUAL = ALL.subList(0, 1);

    private Instruments() {}

    /**
     * The instrument that reads an outcome.
     *
     * @throws IllegalArgumentException when none does
     */
    public static Instrument reading(String column) {
        return ALL.stream()
                .filter(instrument -> instrument.outcomes().stream()
                        .anyMatch(outcome -> outcome.column().equals(column)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instrument reads " + column));
    }

    /** The instrument of a name in an experiment file. */
    public static Optional<Instrument> of(String word) {
        return ALL.stream().filter(instrument -> instrument.word().equals(word)).findFirst();
    }

    /** Their names. */
    public static List<String> words() {
        return ALL.stream().map(Instrument::word).toList();
    }
}
