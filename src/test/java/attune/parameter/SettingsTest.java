package attune.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    /** A group inside a group, with one component of each type. */
    record House(
            Walls walls,

            @Parameter(
                    symbol = "n",
                    min = 1,
                    max = 9,
                    low = 1,
                    high = 5,
                    value = 3,
                    meaning = "Rooms.",
                    source = "ASSUMED")
            int roomCount,

            @Switch(value = false, meaning = "A garden.") boolean garden) {}

    record Walls(
            @Parameter(
                    symbol = "d",
                    unit = "h",
                    min = 0,
                    max = 10,
                    low = 1,
                    high = 4,
                    value = 2,
                    spread = 0.5,
                    meaning = "Hours to warm through.",
                    source = "ASSUMED")
            double warmThrough) {}

    record Bare(double undeclared) {}

    private static final House DEFAULT = Settings.defaults(House.class);

    @Test
    void defaultsAreTheDeclaredOnes() {
        assertThat(DEFAULT).isEqualTo(new House(new Walls(2), 3, false));
    }

    @Test
    void declarationsFollowNestedGroupsInOrder() {
        List<Declaration> found = Declarations.of(House.class, "house");
        assertThat(found)
                .extracting(Declaration::path)
                .containsExactly("house.walls.warm_through", "house.room_count", "house.garden");
        assertThat(found.get(0))
                .isEqualTo(new Declaration(
                        "house.walls.warm_through",
                        "d",
                        "h",
                        0,
                        10,
                        1,
                        4,
                        2,
                        0.5,
                        "Hours to warm through.",
                        "ASSUMED",
                        double.class));
        assertThat(found.get(2).type()).isEqualTo(boolean.class);
        assertThat(found.get(2).value()).isZero();
    }

    @Test
    void oneValueChangesAndNothingElse() {
        assertThat(Settings.with(DEFAULT, "walls.warm_through", 3.5)).isEqualTo(new House(new Walls(3.5), 3, false));
        assertThat(Settings.with(DEFAULT, "room_count", 4)).isEqualTo(new House(new Walls(2), 4, false));
        assertThat(Settings.with(DEFAULT, "garden", 1)).isEqualTo(new House(new Walls(2), 3, true));
        assertThat(DEFAULT).isEqualTo(new House(new Walls(2), 3, false));
    }

    @Test
    void whatWasSetIsRead() {
        House house = Settings.of(House.class, 1.25, 7, 1);
        assertThat(house).isEqualTo(new House(new Walls(1.25), 7, true));
        assertThat(Settings.get(house, "walls.warm_through")).isEqualTo(1.25);
        assertThat(Settings.get(house, "room_count")).isEqualTo(7);
        assertThat(Settings.get(house, "garden")).isEqualTo(1);
        assertThat(Settings.get(DEFAULT, "garden")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"walls.warmth", "room", "", "warm_through", "house.walls.warm_through", "walls.Warm_through"})
    void anUnknownPathIsRefusedByName(String path) {
        String message = "no parameter is called '" + path + "'";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.with(DEFAULT, path, 1))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.get(DEFAULT, path));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 10.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aValueOutsideItsRangeIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.with(DEFAULT, "walls.warm_through", value))
                .withMessageStartingWith("walls.warm_through is ")
                .withMessageEndingWith("it must be from 0 to 10 h");
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(House.class, value, 3, 0));
    }

    @Test
    void theEndsOfTheRangeAreLegal() {
        assertThat(Settings.with(DEFAULT, "walls.warm_through", 0).walls().warmThrough())
                .isZero();
        assertThat(Settings.with(DEFAULT, "walls.warm_through", 10).walls().warmThrough())
                .isEqualTo(10);
    }

    @Test
    void aCountIsAWholeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.with(DEFAULT, "room_count", 3.5))
                .withMessage("room_count is 3.5; it must be a whole number from 1 to 9");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2, Double.NaN})
    void aSwitchIsOffOrOn(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.with(DEFAULT, "garden", value));
    }

    @Test
    void aRecordTakesAsManyValuesAsItDeclares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(House.class, 1, 2, 0, 4))
                .withMessage("House takes 3 values");
    }

    @Test
    void anUndeclaredComponentIsAProgrammingMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Declarations.of(Bare.class))
                .withMessage("Bare.undeclared has neither @Parameter nor @Switch");
    }

    @Test
    void aDeclarationThatContradictsItselfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> declared(0, 1, 0.5, 2, 3, "x", "", "A.", "ASSUMED"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared(1, 0, 1, 2, 3, "x", "", "A.", "ASSUMED"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared(0, 1, 1, 4, 3, "x", "", "A.", "ASSUMED"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declared(0, 1, Double.NaN, 2, 3, "x", "", "A.", "ASSUMED"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared(0, 1, 1, 2, 3, "x", "furlong", "A.", "ASSUMED"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared(0, 1, 1, 2, 3, "x", "", " ", "ASSUMED"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared(0, 1, 1, 2, 3, "x", "", "A.", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> declared(0, 1, 1, 2, 3, "", "", "A.", "ASSUMED"));
    }

    private static Declaration declared(
            double min,
            double low,
            double value,
            double high,
            double max,
            String symbol,
            String unit,
            String meaning,
            String source) {
        return new Declaration("a.b", symbol, unit, min, max, low, high, value, 0, meaning, source, double.class);
    }
}
