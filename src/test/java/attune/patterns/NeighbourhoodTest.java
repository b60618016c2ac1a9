package attune.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Model;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.parameter.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private final List<Model> models =
            Neighbourhood.models().map(Neighbourhood.Numbered::model).toList();

    private static List<Declaration> numbers() {
        return Declarations.of(Model.class).stream()
                .filter(d -> d.type() != boolean.class)
                .toList();
    }

    @Test
    void everyDefaultLiesInTheBoxFromWhichItsNeighboursAreDrawn() {
        assertThat(numbers()).hasSizeGreaterThan(200).allSatisfy(d -> {
            assertThat(d.value()).isBetween(Neighbourhood.least(d), Neighbourhood.most(d));
            assertThat(d.covers(Neighbourhood.least(d)) && d.covers(Neighbourhood.most(d)))
                    .isTrue();
        });
    }

    @Test
    void everyNumberIsDrawnFromItsBox() {
        assertThat(models).hasSize(10);
        for (Declaration d : numbers()) {
            assertThat(models)
                    .extracting(m -> value(m, d))
                    .allSatisfy(
                            x -> assertThat(x).as(d.path()).isBetween(Neighbourhood.least(d), Neighbourhood.most(d)));
        }
    }

    @Test
    void noTwoSetsAreAlike() {
        assertThat(models).doesNotHaveDuplicates().doesNotContain(Model.defaults());
    }

    private static double value(Model model, Declaration d) {
        return Settings.get(model, d.path());
    }
}
