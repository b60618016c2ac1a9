package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoseChartsTest {
    @TempDir
    Path directory;

    private static SyntheticResults oneNumber() {
        SyntheticResults made = SyntheticResults.twoPoints();
        made.vary.put("caregiver.responsiveness", List.of("0.3", "0.5", "0.7"));
        made.outcomes = List.of("reactivity", "recovery_min", "attachment");
        made.ages = List.of(24.0);
        made.families = 12;
        made.weeks = 13;
        return made;
    }

    /** Arms that differ in the number of sessions; the reference arm has none of the programme. */
    private static SyntheticResults sessions(String... sessions) {
        SyntheticResults made = oneNumber();
        made.vary.clear();
        made.arms = Stream.concat(
                        Stream.of("none"), IntStream.range(0, sessions.length).mapToObj(i -> "arm-" + i))
                .toList();
        made.outcomes = List.of("reactivity", "security");
        String arms = IntStream.range(0, sessions.length)
                .mapToObj(i -> ",\"arm-" + i + "\":{\"interventions\":[{\"name\":\"coaching\",\"start\":\"6 months\","
                        + "\"sessions\":" + sessions[i] + "}]}")
                .collect(Collectors.joining());
        made.facts = ",\"resolved\":{\"scenario\":{\"interventions\":[]},\"arms\":{\"none\":{\"reference\":true}" + arms
                + "}}";
        return made;
    }

    private String page(SyntheticResults made) throws IOException {
        return Files.readString(Report.write(made.write(directory), false));
    }

    private String drawing(String name) throws IOException {
        return Files.readString(directory.resolve("charts/" + name + ".svg"));
    }

    private List<String> doses() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("charts"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("dose"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNumberThatIsVariedHasMeansSharesAndEffectsOverItUnasked() throws IOException {
        String page = page(oneNumber());
        assertThat(doses())
                .containsExactly("dose-24-months.svg", "dose-effects-24-months.svg", "dose-shares-24-months.svg");
        assertThat(drawing("dose-24-months"))
                .contains("Outcomes at 24 months by responsiveness", "n = 36 infants per symbol · 3 replicates")
                .contains("Reactivity (arousal)", "Recovery time (min)", ">severe-unpredictable</text>")
                .contains("Bars: 95 % intervals", ">0.3</text>", ">0.5</text>", ">0.7</text>");
        assertThat(drawing("dose-shares-24-months")).contains("Attachment secure", "Share of infants (%)");
        assertThat(drawing("dose-effects-24-months")).contains("Paired d against none", "Effect d");
        assertThat(page)
                .contains("id=\"dose\"", "Mean with 95 % interval at 24 months over responsiveness.")
                .containsPattern("Reactivity, none: 0\\.\\d+ \\[0\\.\\d+, 0\\.\\d+] at 0\\.3, ")
                .contains("Numbers behind “Outcomes at 24 months by responsiveness”");
    }

    @Test
    void aSwitchBesideTheNumberMakesALineForEachOfItsPositions() throws IOException {
        SyntheticResults made = oneNumber();
        made.arms = List.of("everyday");
        made.reference = "everyday";
        made.vary.put("model.switches.buffering", List.of("on", "off"));
        made.outcomes = List.of("reactivity");
        page(made);
        assertThat(doses()).containsExactly("dose-24-months.svg");
        assertThat(drawing("dose-24-months"))
                .contains("Reactivity at 24 months by responsiveness", ">buffering on</text>", ">buffering off</text>");
    }

    @Test
    void moreLinesThanCanBeToldApartAreNotDrawn() throws IOException {
        SyntheticResults made = oneNumber();
        made.vary.put("model.switches.buffering", List.of("on", "off"));
        made.vary.put("model.switches.overload", List.of("on", "off"));
        made.vary.put("model.switches.kindling", List.of("on", "off"));
        made.families = 2;
        made.charts = List.of("dose");
        assertThat(page(made)).contains("Asked for, and not drawn: a dose chart needs", "no more than 8 lines");
    }

    @Test
    void ofTwoNumbersTheOneWithMostLevelsIsDrawnWhereTheChartIsAskedFor() throws IOException {
        SyntheticResults made = oneNumber();
        made.arms = List.of("everyday");
        made.reference = "everyday";
        made.vary.put("caregiver.predictability", List.of("0.2", "0.8"));
        page(made);
        assertThat(doses()).isEmpty();
        made.charts = List.of("dose");
        page(made);
        assertThat(drawing("dose-24-months"))
                .contains("by responsiveness", ">predictability 0.2</text>", ">predictability 0.8</text>");
    }

    @Test
    void armsThatDifferInOneNumberHaveTheirEffectsOverIt() throws IOException {
        String page = page(sessions("5", "10", "16"));
        assertThat(doses()).containsExactly("dose-arms-24-months.svg");
        assertThat(drawing("dose-arms-24-months"))
                .contains("Effects at 24 months by sessions", "Paired d against none", ">Sessions</text>")
                .contains("Reactivity", "Security");
        assertThat(page)
                .containsPattern("Reactivity: d \\S+ \\[\\S+, \\S+] at 5, \\S+ \\[\\S+, \\S+] at 10, ")
                .contains("goes with sessions, with 95 % intervals.");
    }

    @Test
    void aReferenceArmThatDiffersInTheNumberAloneIsWhereTheLineStarts() throws IOException {
        SyntheticResults made = sessions("5", "10");
        made.facts = ",\"resolved\":{\"scenario\":{\"household\":{\"adversities\":{\"mean\":0,\"sd\":0}}},"
                + "\"arms\":{\"none\":{},\"arm-0\":{\"household\":{\"adversities\":{\"mean\":1}}},"
                + "\"arm-1\":{\"household\":{\"adversities\":{\"mean\":3}}}}}";
        String page = page(made);
        assertThat(drawing("dose-arms-24-months"))
                .contains("Effects at 24 months by adversities", "Lines start from none, which is 0.")
                .contains(">0</text>", ">1</text>", ">3</text>");
        assertThat(page).contains("Reactivity: d 0.00 at 0, ");
    }

    @Test
    void armsThatDifferInTwoThingsOrInTheirStartHaveNone() throws IOException {
        SyntheticResults two = sessions("5", "10");
        two.facts = two.facts.replace("\"6 months\",\"sessions\":5", "\"3 months\",\"sessions\":5");
        page(two);
        assertThat(doses()).isEmpty();
        SyntheticResults starts = sessions("5", "5");
        starts.facts = starts.facts.replaceFirst("6 months", "3 months");
        page(starts);
        assertThat(doses()).isEmpty();
    }

    @Test
    void oneReplicateIsSaid() throws IOException {
        SyntheticResults made = oneNumber();
        made.replicates = 1;
        page(made);
        for (String name : doses()) {
            assertThat(Files.readString(directory.resolve("charts").resolve(name)))
                    .contains("one replicate</text>");
        }
    }
}
