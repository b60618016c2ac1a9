package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import attune.experiment.file.InvalidExperiment;
import attune.experiment.file.TextFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a design has one message: place, what was found, what to write instead. */
class DesignMistakesTest {
    private static final String WARMTH = "vary: {caregiver.warmth: {from: 0.2, to: 0.8}}\n";

    @TempDir
    Path folder;

    private static List<String> messages(String text) {
        InvalidExperiment refused =
                catchThrowableOfType(InvalidExperiment.class, () -> ExperimentReader.parse(text, "e.yaml", List.of()));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused.messages();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                of(
                        WARMTH + "design: {kind: latin-hypercub, points: 8}\n",
                        "e.yaml:2:16: 'latin-hypercub' is not a kind; did you mean 'latin-hypercube'?"),
                of(
                        WARMTH + "design: {kind: latin, points: 8}\n",
                        "e.yaml:2:16: 'latin' is not a kind; did you mean 'latin-hypercube'?"),
                of(
                        WARMTH + "design: {kind: sobol, points: 8}\n",
                        "e.yaml:2:16: 'sobol' is not a kind; write one of grid, list, csv, one-at-a-time,"
                                + " latin-hypercube, sobol-sequence, morris, sobol-indices"),
                of(
                        WARMTH + "design: {points: 8}\n",
                        "e.yaml:2:9: design has no kind; write one of grid, list, csv, one-at-a-time, latin-hypercube,"
                                + " sobol-sequence, morris, sobol-indices"),
                of(
                        WARMTH + "design: latin-hypercube\n",
                        "e.yaml:2:9: design is the single value 'latin-hypercube'; write {kind: latin-hypercube}"),
                of(
                        WARMTH,
                        "e.yaml:1:26: caregiver.warmth varies over a range, but a grid needs levels; add steps: 5, or"
                                + " write a list of values: [0.2, 0.8]"),
                of(
                        WARMTH + "design: {kind: one-at-a-time, baseline: {caregiver.warmth: 0.5}}\n",
                        "e.yaml:1:26: caregiver.warmth varies over a range, but a one-at-a-time needs levels; add steps:"
                                + " 5, or write a list of values: [0.2, 0.8]"),
                of(
                        "vary: {span: [3 months, 9 months]}\ndesign: {kind: sobol-sequence, points: 8}\n",
                        "e.yaml:1:8: span has levels, but a sobol-sequence draws from a range; write {from: 3 months, to:"
                                + " 9 months}"),
                of(
                        WARMTH + "design: {kind: latin-hypercube}\n",
                        "e.yaml:2:9: a latin-hypercube does not say how many points; write points: 64"),
                of(
                        WARMTH + "design: {kind: latin-hypercube, points: 0}\n",
                        "e.yaml:2:41: points is '0'; write a whole number from 1 to 1000000"),
                of(
                        WARMTH + "design: {kind: latin-hypercube, points: many}\n",
                        "e.yaml:2:41: points is 'many'; write a whole number from 1 to 1000000"),
                of(
                        WARMTH + "design: {kind: sobol-sequence, points: 8, seed: 1}\n",
                        "e.yaml:2:43: unknown key 'seed' in design; write one of kind, points, skip"),
                of(
                        "design: {kind: latin-hypercube, points: 8}\n",
                        "e.yaml:1:9: a latin-hypercube needs parameters to draw; write vary: {caregiver.warmth: {from:"
                                + " 0.2, to: 0.8}}"),
                of(
                        "vary: {caregiver.warmth: {from: 0.8, to: 0.2, steps: 3}}\n",
                        "e.yaml:1:26: caregiver.warmth would go from 0.8 to 0.2; write a to that is greater than its from"),
                of(
                        "vary: {caregiver.warmth: {from: .nan, to: 0.2, steps: 3}}\n",
                        "e.yaml:1:33: warmth is .nan, which is no value; write a number from 0 to 1, for example 0.7"),
                of(
                        "vary: {caregiver.warmth: {from: 0, to: 0.2, scale: log, steps: 3}}\n",
                        "e.yaml:1:26: caregiver.warmth would go from 0 on a log scale, which has no zero; write a from"
                                + " above 0, or remove scale"),
                of(
                        "vary: {caregiver.warmth: {from: 0.1, to: 0.2, scale: cubic, steps: 3}}\n",
                        "e.yaml:1:54: 'cubic' is not a scale; write one of linear, log"),
                of(
                        "vary: {caregiver.warmth: {from: 0.1, to: 0.2, steps: 1}}\n",
                        "e.yaml:1:54: steps is '1'; write a whole number from 2 to 1000"),
                of(
                        "vary: {families: {from: 1, to: 3, steps: 5}}\n",
                        "e.yaml:1:42: families has fewer than 5 different values from 1 to 3; write fewer steps"),
                of(
                        "vary: {stressors.a.kind: declared}\nscenario: {stressors: [{name: a, kind: threat}]}\n",
                        "e.yaml:1:8: stressors.a.kind is not declared as a number, so it has no range; write a list of"
                                + " its values: [a, b]"),
                of(
                        "vary: {model.switches.buffering: {from: 0, to: 1}}\n",
                        "e.yaml:1:34: model.switches.buffering is on or off, not a range; write [on, off]"),
                of(
                        "design: {kind: list}\n",
                        "e.yaml:1:9: a list without points; write points: [{caregiver.warmth: 0.2}, {caregiver.warmth:"
                                + " 0.8}]"),
                of(
                        "design: {kind: list, points: [0.2, 0.8]}\n",
                        "e.yaml:1:31: a point is the single value '0.2'; write {PATH: value, PATH: value}",
                        "e.yaml:1:36: a point is the single value '0.8'; write {PATH: value, PATH: value}"),
                of(
                        "design: {kind: list, points: [{caregiver.warmth: 0.2}, {caregiver.harshness: 0.2}]}\n",
                        "e.yaml:1:56: this point does not say what caregiver.warmth is; every point names the same"
                                + " parameters",
                        "e.yaml:1:57: 'caregiver.harshness' is not in the first point; every point names the same"
                                + " parameters"),
                of(
                        "design:\n  kind: list\n  points:\n    - {caregiver.warmth: 0.2}\n    - {caregiver.warmth: 0.20}\n",
                        "e.yaml:5:7: this point is the same as the one on line 4; keep one (replicates repeat a point)"),
                of(
                        "vary: {caregiver.warmth: [0.2]}\ndesign: {kind: list, points: [{caregiver.warmth: 0.2}]}\n",
                        "e.yaml:1:7: the points of a list name what varies; remove vary, or write another kind of"
                                + " design"),
                of(
                        "vary: {caregiver.warmth: [0.2]}\ndesign: {kind: one-at-a-time}\n",
                        "e.yaml:1:8: the scenario does not say one value for caregiver.warmth, so one-at-a-time has no"
                                + " baseline; write it under design: baseline: {caregiver.warmth: 0.7}"),
                of(
                        "vary: {caregiver.warmth: [0.2]}\ndesign: {kind: one-at-a-time, baseline: {caregiver.warmth: 0.5,"
                                + " span: 3 months}}\n",
                        "e.yaml:2:65: unknown key 'span' in baseline; write one of caregiver.warmth"),
                of("design: {kind: csv}\n", "e.yaml:1:9: a csv without its file; write file: points.csv"),
                of(
                        "design: {kind: csv, file: no/such.csv}\n",
                        "e.yaml:1:27: 'such.csv': there is no such file; the directory does not exist either"));
    }

    static Stream<Arguments> constraints() {
        return Stream.of(
                constraint(
                        "caregiver.warmth",
                        "'caregiver.warmth' is no comparison; write PATH >= PATH or PATH < VALUE,"
                                + " with <, <=, >, >=, = or !="),
                constraint(
                        "caregiver.warmth <",
                        "'caregiver.warmth <' is no comparison; write PATH >= PATH or PATH < VALUE,"
                                + " with <, <=, >, >=, = or !="),
                constraint(
                        "0.2 < caregiver.warmth < 0.5",
                        "'0.2 < caregiver.warmth < 0.5' compares more than once; write" + " each comparison by itself"),
                constraint(
                        "1 < 2",
                        "'1 < 2' compares nothing that varies; name a varied parameter: caregiver.warmth, span,"
                                + " caregiver.tempo, model.switches.buffering"),
                constraint(
                        "caregiver.warmt < 0.5",
                        "'caregiver.warmt' is neither a varied parameter nor a number; did you"
                                + " mean 'caregiver.warmth'?"),
                constraint(
                        "caregiver.warmth < caregiver.predictability",
                        "'caregiver.predictability' is not varied; vary it," + " or compare a parameter that is"),
                constraint("caregiver.warmth < .nan", "'.nan' is no value to compare with; write a number"),
                constraint(
                        "caregiver.warmth < 0.5 days",
                        "'caregiver.warmth' has no unit, but '0.5 days' was found; write" + " 0.5"),
                constraint(
                        "span < 3",
                        "'3' is a bare number, and 'span' is measured in months; write its unit, for example 3"
                                + " months"),
                constraint(
                        "span < 3 per day",
                        "'span' is measured in months, but the unit 'per day' was found; write one of"
                                + " s, min, h, days, weeks, months"),
                constraint(
                        "caregiver.warmth < span",
                        "'caregiver.warmth' has no unit and 'span' is measured in months;" + " compare like with like"),
                constraint(
                        "model.switches.buffering < 1",
                        "'model.switches.buffering < 1' compares words; write PATH = WORD" + " or PATH != WORD"),
                constraint(
                        "model.switches.buffering = maybe",
                        "'maybe' is no value of model.switches.buffering; write one of" + " on, off"),
                constraint(
                        "caregiver.warmth = model.switches.buffering",
                        "'caregiver.warmth' is a number and"
                                + " 'model.switches.buffering' is not; compare like with like"),
                constraint(
                        "caregiver.warmth > 0.9",
                        "no point meets the constraints: 'caregiver.warmth > 0.9' leaves out all"
                                + " that were tried; loosen it, or widen what varies"));
    }

    private static Arguments constraint(String text, String message) {
        return Arguments.of(text, message);
    }

    private static Arguments of(String text, String... messages) {
        return Arguments.of(text, List.of(messages));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsAnsweredWithItsPlaceAndWhatToWrite(String text, List<String> messages) {
        assertThat(messages(text)).isEqualTo(messages);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aMistakeInAConstraintIsAnsweredWithItsPlaceAndWhatToWrite(String constraint, String message) {
        String vary = "vary: {caregiver.warmth: [0.2, 0.8], span: [3 months], caregiver.tempo: [0.5],"
                + " model.switches.buffering: [on, off]}\n";
        String place = constraint.equals("caregiver.warmth > 0.9") ? "e.yaml:3:3: " : "e.yaml:3:5: ";
        assertThat(messages(vary + "where:\n  - " + constraint + "\n")).containsExactly(place + message);
    }

    @Test
    void constraintsAreAList() {
        assertThat(messages("vary: {caregiver.warmth: [0.2, 0.8]}\nwhere: caregiver.warmth > 0.5\n"))
                .containsExactly("e.yaml:2:8: where is the single value 'caregiver.warmth > 0.5'; write a list of"
                        + " constraints: [caregiver.warmth >= caregiver.responsiveness]");
        assertThat(messages("vary: {caregiver.warmth: [0.2, 0.8]}\nwhere: [{caregiver.warmth: 1}]\n"))
                .containsExactly("e.yaml:2:9: a constraint is a block of keys; write PATH >= PATH or PATH < VALUE, with"
                        + " <, <=, >, >=, = or !=");
    }

    @Test
    void aRangeThatNoDrawFindsInsideTheConstraintsIsRefused() {
        assertThat(messages(WARMTH + "design: {kind: sobol-sequence, points: 4}\nwhere: [caregiver.warmth > 0.9]\n"))
                .containsExactly("e.yaml:3:8: of 4000 points drawn only 0 meet the constraints, and 4 are asked for:"
                        + " 'caregiver.warmth > 0.9' leaves out all that were tried; loosen it, or widen what varies");
        assertThat(messages(WARMTH + "design: {kind: latin-hypercube, points: 4}\nwhere: [caregiver.warmth > 0.9]\n"))
                .singleElement()
                .asString()
                .startsWith("e.yaml:3:8: of 4000 points drawn only 0 meet the constraints, and 4 are asked for:");
    }

    @Test
    void aConstraintLeavesOutNoMoreThanWasDrawn() {
        String narrow = "vary: {caregiver.warmth: {from: 0.2, to: 0.8}, caregiver.harshness: {from: 0, to: 0.3}}\n"
                + "design: {kind: latin-hypercube, points: 4}\n"
                + "where: [caregiver.warmth < 0.3, caregiver.harshness > 0.1, caregiver.warmth > 0.2999]\n";
        Matcher told = Pattern.compile("leaves out (\\d+) of the (\\d+) that were tried")
                .matcher(messages(narrow).get(0));
        assertThat(told.find()).as(messages(narrow).get(0)).isTrue();
        assertThat(Integer.parseInt(told.group(2))).isEqualTo(4000);
        assertThat(Integer.parseInt(told.group(1))).isBetween(3000, 4000);
    }

    @Test
    void aBaselineThatBreaksAConstraintIsRefused() {
        assertThat(messages("vary: {span: [3 months]}\ndesign: {kind: one-at-a-time}\nwhere: [span < 6 months]\n"))
                .containsExactly("e.yaml:3:8: the baseline breaks a constraint; loosen it, or write another under"
                        + " baseline");
    }

    private List<String> table(String csv) throws IOException {
        return table(csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> table(byte[] csv) throws IOException {
        Files.write(folder.resolve("points.csv"), csv);
        Path file = folder.resolve("e.yaml");
        Files.writeString(file, "design:\n  kind: csv\n  file: points.csv\n");
        InvalidExperiment refused =
                catchThrowableOfType(InvalidExperiment.class, () -> ExperimentReader.read(file, List.of()));
        assertThat(refused).as("the table is refused").isNotNull();
        return refused.messages().stream()
                .map(message -> message.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aTableSaysWhichLineIsWrong() throws IOException {
        assertThat(table("caregiver.warmth,span (weeks)\n0.5,12\n0.6\n0.7,x\n1.5,9\n,9\n0.5,12\nnan,9\n"))
                .containsExactly(
                        "points.csv:3: this row has 1 cell, the header 2; write a value for every column",
                        "points.csv:4: span is 'x', which is not a number; write a number from 0.25 to 60 months, for"
                                + " example 24 months",
                        "points.csv:5: caregiver.warmth is 1.5; it must be from 0 to 1",
                        "points.csv:6: caregiver.warmth is empty; write a value",
                        "points.csv:7: this point is the same as the one on line 2; keep one (replicates repeat a point)",
                        "points.csv:8: warmth is nan, which is no value; write a number from 0 to 1, for example 0.7");
    }

    @Test
    void aTablesHeaderIsChecked() throws IOException {
        assertThat(table("caregiver.warmth,caregiver.warmth\n0.5,0.5\n"))
                .containsExactly("points.csv:1: 'caregiver.warmth' stands here twice; keep one");
        assertThat(table("caregiver.warmht\n0.5\n"))
                .containsExactly("points.csv:1: unknown key 'warmht' in caregiver; did you mean 'warmth'?");
        assertThat(table("0.5,0.7\n0.6,0.7\n"))
                .contains(
                        "points.csv:1: the first line holds the value '0.5'; write the paths of the parameters in it");
        assertThat(table("caregiver.warmth;span\n0.5;3\n"))
                .containsExactly("points.csv:1: the columns are separated by semicolons or tabs; save the file with"
                        + " commas");
        assertThat(table("caregiver.warmth,\n0.5,1\n"))
                .containsExactly("points.csv:1: column 2 has no name; write the path of a parameter");
        assertThat(table("span\n3\n"))
                .containsExactly("points.csv:2: span is a bare 3; write its unit, for example 3 months");
    }

    @Test
    void pointsWhoseValuesDoNotGoTogetherAreFoundHoweverManyThereAre() {
        String text = "scenario: {families: 2, span: 1 months, stressors: [{name: noise, kind: threat}]}\n"
                + "vary:\n"
                + "  stressors.noise.from: {from: 0 months, to: 10 months, steps: 101}\n"
                + "  stressors.noise.until: {from: 9.95 months, to: 20 months, steps: 60}\n";
        assertThat(messages(text))
                .as("only the last of the first values lies behind a second one")
                .singleElement()
                .asString()
                .contains("noise would come until 9.95 months but from 10 months on");
    }

    @Test
    void aTableWithoutPointsOrTextIsRefused() throws IOException {
        assertThat(table(""))
                .containsExactly("points.csv:1: the file is empty; write a header of paths, and a row per point");
        assertThat(table("caregiver.warmth\n"))
                .containsExactly("points.csv:1: there is no point below the header; write a row per point");
        assertThat(table("a\0b\n"))
                .containsExactly("e.yaml:3:9: 'points.csv': this is not a text file; name a table in CSV");
        assertThat(table(new byte[] {(byte) 0xe4, 10}))
                .containsExactly("e.yaml:3:9: 'points.csv': the text is not in UTF-8; save it as UTF-8");
        assertThat(table("caregiver.warmth\n\"0.5\n0.6\n"))
                .containsExactly(
                        "points.csv:2: the value of caregiver.warmth goes on over several lines; close its quotes");
    }

    @Test
    void aTableThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path points = folder.resolve("points.csv");
        try (RandomAccessFile file = new RandomAccessFile(points.toFile(), "rw")) {
            file.setLength(TextFile.LARGEST_TABLE + 1L);
        }
        Path file = Files.writeString(folder.resolve("e.yaml"), "design: {kind: csv, file: points.csv}\n");
        InvalidExperiment refused =
                catchThrowableOfType(InvalidExperiment.class, () -> ExperimentReader.read(file, List.of()));
        assertThat(refused.messages())
                .singleElement()
                .asString()
                .endsWith("'points.csv': the file is larger than 32 MB; write a table of fewer points");
    }

    @Test
    void anAbsentTableIsAnsweredWithTheOneThatWasMeant() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "caregiver.warmth\n0.5\n");
        Path file = folder.resolve("e.yaml");
        Files.writeString(file, "design: {kind: csv, file: point.csv}\n");
        InvalidExperiment refused =
                catchThrowableOfType(InvalidExperiment.class, () -> ExperimentReader.read(file, List.of()));
        assertThat(refused.messages())
                .singleElement()
                .asString()
                .endsWith("e.yaml:1:27: 'point.csv': there is no such file; did you mean 'points.csv'?");
    }
}
