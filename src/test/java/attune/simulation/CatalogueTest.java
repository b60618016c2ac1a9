package attune.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.HouseholdTraits;
import attune.family.Model;
import attune.family.Temperament;
import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.intervention.EffectSizes;
import attune.intervention.Programme;
import attune.laboratory.LaboratoryParameters;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of the program is declared as the documentation promises. */
class CatalogueTest {
    /** More free figures than this could fit anything: the targets carry few independent numbers. */
    private static final int MOST_CALIBRATED = 12;

    private static final List<Class<? extends Record>> GROUPS = List.of(
            Model.class,
            Temperament.class,
            CaregiverTraits.class,
            HouseholdTraits.class,
            Stressor.Law.class,
            Programme.Delivery.class,
            EffectSizes.class,
            LaboratoryParameters.class,
            Scenario.Size.class);

    static Stream<Declaration> declarations() {
        return GROUPS.stream()
                .flatMap(group -> Declarations.of(group, Declarations.snake(group.getSimpleName())).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void aParameterSaysWhatItIsAndWhereItComesFrom(Declaration d) {
        assertThat(d.symbol()).isNotBlank();
        assertThat(d.unit())
                .satisfiesAnyOf(
                        unit -> assertThat(unit).isEmpty(),
                        unit -> assertThat(Unit.isKnown(unit)).isTrue());
        assertThat(d.meaning()).endsWith(".").doesNotEndWith("..").matches("\\p{Lu}.*");
        assertThat(d.source())
                .as("a year of a citation, or a word of honour")
                .matches("(ASSUMED|CALIBRATED)\\b.*|.*\\b(1[89]|20)\\d\\d\\b.*");
        assertThat(d.covers(d.value())).isTrue();
        assertThat(d.allows(d.low()) && d.allows(d.high())).isTrue();
        assertThat(d.spread()).isBetween(0.0, d.max() - d.min());
    }

    @Test
    void fewParametersAreCalibrated() {
        assertThat(declarations().filter(d -> d.source().startsWith("CALIBRATED")))
                .hasSizeLessThanOrEqualTo(MOST_CALIBRATED);
    }

    @Test
    void noPathIsDeclaredTwice() {
        assertThat(declarations().map(Declaration::path)).doesNotHaveDuplicates();
    }

    @Test
    void noEffectOfAProgrammeReadsTheAgeAtWhichItStarts() {
        assertThat(Declarations.of(EffectSizes.class))
                .noneMatch(d -> d.path().matches(".*(start|age).*") && !d.path().equals("childcare_share"));
    }
}
