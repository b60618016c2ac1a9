package attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Chart;
import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.design.Sentence;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Designs as the commands and the documentation show them. */
class DesignCommandsTest {
    private static final String SMALL = """
            scenario:
              families: 1
              span: 1 months
              caregiver: {responsiveness: 0.5}
            charts: [heat-map, timing, distributions, trajectories]
            outcomes: [reactivity, security]
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int attune(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void theExamplesOfTheDocumentationAreTheDesignsTheySay() throws Exception {
        String docs = Files.readString(Path.of("docs/experiments.md"));
        docs = docs.substring(docs.indexOf("\n## Designs\n"));
        int end = docs.indexOf("\n## ", 5);
        docs = end < 0 ? docs : docs.substring(0, end);
        Matcher table = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(docs);
        assertThat(table.find()).isTrue();
        Files.writeString(folder.resolve("points.csv"), table.group(1));
        List<String> kinds = new ArrayList<>();
        Map<String, Integer> points = Map.of(
                "grid", 16, "list", 3, "csv", 3, "one-at-a-time", 8, "latin-hypercube", 32, "sobol-sequence", 64);
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(docs);
        while (example.find()) {
            Path file = Files.writeString(folder.resolve("e.yaml"), example.group(1));
            Experiment experiment = ExperimentReader.read(file, List.of());
            String kind = experiment.design().kind();
            assertThat(experiment.name()).isEqualTo("design-" + kind);
            assertThat(experiment.points()).as(kind).isEqualTo(points.get(kind));
            kinds.add(kind);
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(points.keySet());
    }

    @Test
    void planSaysWhichDesignAndHowManyPointsBrokeAConstraint() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), SMALL + """
                        vary: {caregiver.warmth: {from: 0, to: 1}, caregiver.predictability: {from: 0, to: 1}}
                        design: {kind: sobol-sequence, points: 6, skip: 0}
                        where: [caregiver.warmth > caregiver.predictability]
                        """);
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .contains("6 points of a design of kind sobol-sequence (caregiver.warmth: 0 to 1;")
                .containsPattern("Design    sobol-sequence of 6 points; \\d+ drawn beside them broke a constraint\n")
                .contains("Runs      6\n")
                .contains("Note: one replicate only")
                .contains("Note: a Sobol sequence is most even with a power of two of points; 6 is none, 4 and 8 are");
        Path grid = Files.writeString(
                folder.resolve("g.yaml"),
                SMALL + "vary: {caregiver.warmth: [0.2, 0.4, 0.6]}\nwhere: [caregiver.warmth != 0.4]\n");
        assertThat(Sentence.chosen(ExperimentReader.read(grid, List.of()).design()))
                .isEqualTo("grid of 2 points; 1 left out by constraints");
    }

    @Test
    void planGathersManyValuesOutsideWhatEvidenceCovers() throws Exception {
        Path file = Files.writeString(
                folder.resolve("e.yaml"),
                "scenario: {families: 1, span: 1 months}\nvary: {tick: [6 min, 7.5 min, 10 min, 12 min, 15 min]}\n");
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .contains("Note: tick has 5 values outside the range that evidence covers, 1 to 5 min\n");
    }

    @Test
    void planTellsOfWhatMakesNoDifference() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), """
                        scenario: {families: 1, span: 3 months, assess: [3 months]}
                        vary: {caregiver.warmth: [0.2, 0.4]}
                        arms:
                          control: {}
                          warm: {caregiver: {warmth: 0.9}}
                          late: {stressors: [{name: noise, kind: threat, from: 3 months}]}
                          firm: {caregiver: {harshness: 0.1}}
                          none: {}
                        replicates: 2
                        """);
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "Note: the arm 'warm' is the same as 'control' at every point, so that its effects are exactly"
                                + " nothing; what an arm writes of a parameter under vary is replaced by the value of the point")
                .contains(
                        "Note: the arm 'none' is the same as 'control' at every point, so that its effects are exactly"
                                + " nothing; what the two write comes to the same")
                .contains("Note: the stressor 'noise' begins at 3 months, and the span ends at 3: it never comes")
                .doesNotContain("'firm' is the same", "'late' is the same");
    }

    @Test
    void planAndPageTellWhomAProgrammeReaches() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), """
                        scenario: {families: 20, span: 1 months, tick: 15 min, caregiver: population}
                        arms:
                          control: {}
                          some: {interventions: [{name: help, kind: sensitivity-coaching, start: 0 months,
                            target: {of: caregiver.responsiveness, below: 0.5}}]}
                          nobody: {interventions: [{name: help, kind: sensitivity-coaching, start: 0 months,
                            target: {of: caregiver.responsiveness, below: 0.01}}]}
                        """);
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .containsPattern("Offered   help in the arm some: \\d+ of 20 families")
                .contains("help in the arm nobody: 0 of 20 families")
                .contains("Note: the intervention 'help' is offered to nobody in the arm 'nobody': its coverage (1) and"
                        + " target (caregiver.responsiveness below 0.01) leave none of 20 families")
                .doesNotContain("nobody in the arm 'some'");
        Path results = folder.resolve("results");
        assertThat(attune("run", file.toString(), "--out", results.toString())).isZero();
        assertThat(results.resolve("report.html"))
                .content()
                .containsPattern("Not every family is offered what an arm offers: help in the arm some to \\d+ of 20"
                        + " families; help in the arm nobody to 0 of 20 families")
                .contains("<strong>To bear in mind.</strong> The intervention &#39;help&#39; is offered to nobody");
    }

    @Test
    void whereCommunitiesDifferInSizeAnOfferIsToldWithItsOwn() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), """
                        scenario: {span: 1 months, interventions: [{name: help, kind: sensitivity-coaching, coverage: 0.5}]}
                        vary:
                          families: [10, 40]
                          interventions.help.coverage: [0.1, 1]
                        """);
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .containsPattern(
                        "Offered   help in the arm scenario: \\d+ of (10|40) families to 10 of 10 families, by point");
    }

    @Test
    void planTellsOfVisitsThatLeaveSomethingOut() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), """
                        scenario: {families: 1, span: 12 months, assess: [12 months],
                          visits: [{instrument: cry-diary, at: 12 months}]}
                        """);
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "Note: no visit is a strange-situation, which is held of itself only where there are no visits:"
                                + " attachment will be empty; add {instrument: strange-situation, at: AGE} to them")
                .doesNotContain("no outcome of the visit");
        Files.writeString(file, Files.readString(file) + "outcomes: [reactivity]\n");
        assertThat(attune("plan", file.toString())).isZero();
        assertThat(out.toString())
                .containsOnlyOnce("attachment will be empty")
                .contains("Note: no outcome of the visit cry-diary is asked for");
    }

    @Test
    void severalArmsAreComparedWithoutBeingAskedTo() throws Exception {
        String arms = "scenario: {families: 1, span: 1 months}\narms: {a: {}, b: {caregiver: {harshness: 0.1}}}\n";
        Path file = Files.writeString(folder.resolve("e.yaml"), arms);
        assertThat(ExperimentReader.read(file, List.of()).charts()).contains(Chart.EFFECTS);
        Files.writeString(file, "scenario: {families: 1, span: 1 months}\n");
        assertThat(ExperimentReader.read(file, List.of()).charts()).doesNotContain(Chart.EFFECTS);
    }

    @Test
    void thePageSaysHowItsIntervalsWereMade() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), """
                        scenario: {families: 3, span: 1 months}
                        arms: {a: {}, b: {caregiver: {responsiveness: 0.3}}}
                        outcomes: [reactivity]
                        replicates: 2
                        """);
        Path results = folder.resolve("results");
        assertThat(attune("run", file.toString(), "--out", results.toString())).isZero();
        assertThat(Files.readString(results.resolve("report.html")))
                .contains("Intervals of means: t over families. Of effects: jackknife t over families.");
    }

    @Test
    void aLatinHypercubeLeavesAPageThatSaysWhatItCannotDraw() throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), SMALL + """
                        vary:
                          caregiver.warmth: {from: 0.2, to: 0.8}
                          caregiver.predictability: {from: 0.2, to: 0.8}
                          model.switches.buffering: [on, off]
                        design: {kind: latin-hypercube, points: 8}
                        """);
        Path results = folder.resolve("results");
        assertThat(attune("run", file.toString(), "--out", results.toString())).isZero();
        assertThat(Files.readString(results.resolve("report.html")))
                .contains("Asked for, and not drawn: a heat map needs two numbers varied over a grid.")
                .contains("Asked for, and not drawn: a timing chart needs")
                .contains("point 0: warmth ")
                .contains("0.2 to 0.8")
                .doesNotContain("NaN");
        assertThat(Files.readString(results.resolve("run.json")))
                .contains("\"kind\" : \"latin-hypercube\"")
                .contains("\"kind\" : \"list\"");
        assertThat(Files.readAllLines(results.resolve("infants.csv"))).hasSize(9);
    }
}
