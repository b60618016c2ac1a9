package attune.experiment.design;

import attune.experiment.file.Block;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of design; their names in experiment files are those of the constants, in kebab case. */
enum DesignKind {
    GRID(Grid::read),
    LIST(ListedPoints::read),
    CSV(CsvPoints::read),
    ONE_AT_A_TIME(OneAtATime::read),
    LATIN_HYPERCUBE(LatinHypercube::read),
    SOBOL_SEQUENCE(SobolSequence::read),
    MORRIS(MorrisDesign::read),
    SOBOL_INDICES(SobolIndicesDesign::read);

    @SuppressWarnings("ImmutableEnumChecker") // the readers are static methods, without state
    private final Function<DesignRequest, Optional<Design>> reader;

    DesignKind(Function<DesignRequest, Optional<Design>> reader) {
        this.reader = reader;
    }

    /** Its name in experiment files. */
    String word() {
        return Block.kebab(this);
    }

    /** The design; empty when a problem was noted. */
    Optional<Design> read(DesignRequest request) {
        return reader.apply(request);
    }
}
