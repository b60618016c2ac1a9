package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Family;
import attune.family.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every instrument of the catalogue keeps to. */
class InstrumentsTest {
    private static final int FAMILIES = 3;
    private static final Map<Integer, List<Visits.Lived>> LIVED = new HashMap<>();

    static List<Instrument> all() {
        return Instruments.ALL;
    }

    /** Families as old as half the instrument's range, but no older than 15 months: lived once for all who ask. */
    private static List<Visits.Lived> families(Instrument instrument) {
        double months = Math.min(15, Math.max(0.5, (instrument.from() + instrument.until()) / 2));
        return LIVED.computeIfAbsent((int) (30 * months), days -> {
            List<Visits.Lived> families = new ArrayList<>();
            for (int i = 0; i < FAMILIES; i++) {
                families.add(Visits.declared(i, days));
            }
            return families;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void lookingDisturbsNothing(Instrument instrument) {
        Visits.Lived lived = families(instrument).get(0);
        List<String> before = State.of(lived.family);
        Family unwatched = lived.family.copy();
        lived.read(instrument, 1);
        assertThat(State.of(lived.family)).isEqualTo(before);
        Family watched = lived.family.copy();
        for (int day = 0; day < 3; day++) {
            unwatched.liveDay(Visits.TICK);
            watched.liveDay(Visits.TICK);
        }
        assertThat(State.of(watched)).isEqualTo(State.of(unwatched));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyOutcomeIsReadWithinItsBoundsOrSaysWhyNot(Instrument instrument) {
        for (Visits.Lived lived : families(instrument)) {
            Readings found = lived.read(instrument, 2);
            for (Outcome outcome : instrument.outcomes()) {
                double value = found.of(outcome);
                if (Double.isNaN(value)) {
                    assertThat(outcome.unread())
                            .as("why %s is no number", outcome)
                            .isNotEmpty();
                } else {
                    assertThat(value).as(outcome.column()).isBetween(outcome.least(), outcome.most());
                    assertThat(Double.isInfinite(value)).as(outcome.column()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void itsColumnsBeginWithItsNameAndSayWhatTheyAre(Instrument instrument) {
        assertThat(instrument.outcomes()).isNotEmpty().allSatisfy(outcome -> {
            assertThat(outcome.column()).startsWith(instrument.word().replace('-', '_') + "_");
            assertThat(outcome.column()).matches("[a-z][a-z0-9_]*");
            assertThat(outcome.meaning()).endsWith(".");
            assertThat(outcome.reason()).isNotBlank();
            assertThat(outcome.unit()).isNotBlank();
        });
        assertThat(instrument.meaning()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(instrument.from()).isLessThan(instrument.until());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void itFindsTheSameWhetherOthersHaveLookedOrNot(Instrument instrument) {
        Visits.Lived lived = families(instrument).get(1);
        Readings alone = lived.read(instrument, 3);
        Visit shared = lived.visit(3);
        Readings together = new Readings();
        List<Instrument> others = new ArrayList<>(Instruments.ALL);
        Collections.reverse(others);
        others.forEach(other -> other.look(shared.of(other), together));
        for (Outcome outcome : instrument.outcomes()) {
            assertThat(Double.valueOf(together.of(outcome)))
                    .as(outcome.column())
                    .isEqualTo(Double.valueOf(alone.of(outcome)));
        }
    }

    @Test
    void namesAndColumnsAreUsedOnce() {
        assertThat(new HashSet<>(Instruments.words())).hasSameSizeAs(Instruments.ALL);
        assertThat(Outcome.values().stream().map(Outcome::column)).doesNotHaveDuplicates();
    }
}
