package attune.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import attune.experiment.file.InvalidExperiment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake has one message: place, what was found, what to write instead. */
class MistakesTest {
    private static List<String> messages(String text, String... settings) {
        InvalidExperiment refused = catchThrowableOfType(
                InvalidExperiment.class, () -> ExperimentReader.parse(text, "e.yaml", Arrays.asList(settings)));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused.messages();
    }

    static Stream<Arguments> mistakes() {
        String deep = "question: " + "[".repeat(21) + "]".repeat(21);
        return Stream.of(
                of(
                        "scenario:\n  families: 10\n  spam: 3 months\n",
                        "e.yaml:3:3: unknown key 'spam' in scenario; did you mean 'span'?"),
                of(
                        "scenario:\n  caregiver:\n    responsivness: 0.5\n",
                        "e.yaml:3:5: unknown key 'responsivness' in caregiver; did you mean 'responsiveness'?"),
                of(
                        "arms:\n  few: {}\n  many: {families: 200}\n",
                        "e.yaml:3:20: the arm 'many' has families of its own, but every family lives in every arm; write"
                                + " families under scenario"),
                of("series: infant\n", "e.yaml:1:9: 'infant' is not a series; did you mean 'infants'?"),
                of(
                        "scenario: {infant: {temperament: {fixed: {reactivty: 1.0}}}}\n",
                        "e.yaml:1:43: unknown key 'reactivty' in fixed; did you mean 'reactivity'?"),
                of(
                        "scenario: {infant: {temperament: {fixed: {reactivity: 1.0}, approach: 0.4}}}\n",
                        "e.yaml:1:35: fixed stands beside other traits in temperament; write all of them in it, or write"
                                + " the traits without fixed"),
                of(
                        "scenario: {infant: {temperament: {fixed: {reactivity: {mean: 1.0}}}}}\n",
                        "e.yaml:1:55: reactivity is a block of keys in fixed; write one value for all families"),
                of(
                        "scenario: {infant: {temperament: {fixed: 1.0}}}\n",
                        "e.yaml:1:42: fixed is the single value '1.0'; write fixed: {reactivity: 1.0}"),
                of(
                        "scenario: {infant: {temperament: {fixed: {reactivity: 40}}}}\n",
                        "e.yaml:1:55: reactivity is 40; it must be from 0.3 to 3"),
                of("scenaro: {}\n", "e.yaml:1:1: unknown key 'scenaro' in the experiment; did you mean 'scenario'?"),
                of(
                        "caregiver: {warmth: 0.5}\n",
                        "e.yaml:1:1: unknown key 'caregiver' in the experiment; it belongs under scenario:"
                                + " scenario.caregiver"),
                of(
                        "scenario:\n  caregiver:\n    warmth: 0,7\n",
                        "e.yaml:3:13: warmth is '0,7'; write a point for the decimals: 0.7"),
                of("scenario:\n  span: 24\n", "e.yaml:2:9: span is a bare 24; write its unit, for example 24 months"),
                of(
                        "scenario:\n  tick: 5 per day\n",
                        "e.yaml:2:9: tick is measured in min, but the unit 'per day' was found; write one of s, min, h,"
                                + " days, weeks, months"),
                of(
                        "scenario: {caregiver: {warmth: 0.5 min}}\n",
                        "e.yaml:1:32: warmth has no unit, but 'min' was found; write 0.5"),
                of(
                        "scenario: {families: 0}\n",
                        "e.yaml:1:22: families is 0; it must be a whole number from 1 to 100000"),
                of(
                        "scenario: {families: 2.5}\n",
                        "e.yaml:1:22: families is 2.5; it must be a whole number from 1 to 100000"),
                of(
                        "scenario: {caregiver: {warmth: .nan}}\n",
                        "e.yaml:1:32: warmth is .nan, which is no value; write a number from 0 to 1, for example 0.7"),
                of(
                        "scenario: {caregiver: {warmth: .inf}}\n",
                        "e.yaml:1:32: warmth is .inf, which is no value; write a number from 0 to 1, for example 0.7"),
                of(
                        "scenario: {caregiver: {warmth: {mean: 0.5, sd: -1}}}\n",
                        "e.yaml:1:48: warmth.sd is -1; it must be from 0 to 1"),
                of("seed: 1\nseed: 2\n", "e.yaml:2:1: the key 'seed' stands here twice (first on line 1); keep one"),
                of("question: &a why\n", "e.yaml:1:11: an anchor '&a' was found; write the value without it"),
                of(
                        "question: *a\n",
                        "e.yaml:1:11: an alias '*a' was found; write the value out (quote a text that starts with *)"),
                of(
                        "question: !!str why\n",
                        "e.yaml:1:11: a tag 'tag:yaml.org,2002:str' was found; write the value without it"),
                of("", "e.yaml:1:1: the file holds no experiment; begin with 'experiment: NAME'"),
                of("# a\n# b\n", "e.yaml:1:1: the file holds no experiment; begin with 'experiment: NAME'"),
                of("- a\n", "e.yaml:1:1: the file holds a list; begin with 'experiment: NAME' and 'scenario:'"),
                of(
                        "seed: 1\n---\nseed: 2\n",
                        "e.yaml:3:1: a second document starts here; keep one experiment in a file and remove '---'"),
                of(deep, "e.yaml:1:30: blocks stand in one another more than 20 deep; write it flatter"),
                of(
                        "experiment: My File\n",
                        "e.yaml:1:13: 'My File' is not a name; write small letters, digits and -, at most 64"),
                of(
                        "scenario:\n  stressors:\n    - {name: a, kind: threat}\n    - {name: a, kind: threat}\n",
                        "e.yaml:4:8: the name 'a' stands here twice; write another"),
                of(
                        "scenario:\n  stressors:\n    - {name: a, kind: treat}\n",
                        "e.yaml:3:23: 'treat' is not a kind; did you mean 'threat'?"),
                of(
                        "scenario:\n  stressors:\n    - {name: a, kind: threat, from: 6 months, until: 3 months}\n",
                        "e.yaml:3:47: a would come until 3 months but from 6 months on; write an until after its from"),
                of(
                        "scenario:\n  span: 12 months\n  assess: [24 months]\n",
                        "e.yaml:3:12: outcomes are to be read at 24 months, beyond the span of 12 months (e.yaml:2:3);"
                                + " write an age within the span, or a longer span"),
                of(
                        "scenario:\n  assess: [9 months]\narms:\n  whole: {}\n  short: {span: 6 months}\n",
                        "e.yaml:2:12: outcomes are to be read at 9 months, beyond the span of 6 months (e.yaml:5:11);"
                                + " write an age within the span, or a longer span"),
                of(
                        "arms:\n  few: {}\n  many: {replicates: 9}\n",
                        "e.yaml:3:10: the arm 'many' has replicates of its own, which is one for the whole experiment;"
                                + " write it at the left margin of the file"),
                of(
                        "arms:\n  few: {}\n  many: {scenario: {span: 3 months}}\n",
                        "e.yaml:3:10: the arm 'many' has scenario; write what differs directly in the arm, without"
                                + " scenario"),
                of(
                        "scenario:\n  visits: [{instrument: challenge, at: 6 months}]\n",
                        "e.yaml:2:25: 'challenge' is held at every age under assess, and is no visit; remove it"),
                of(
                        "scenario:\n  assess: [6 months, 6 months]\n",
                        "e.yaml:2:22: ages must rise, and 6 months does not; write each age once, in order"),
                of(
                        "scenario:\n  tick: 7 min\n",
                        "e.yaml:2:3: tick is 7 min, which does not divide a day; write for example 7.5 min"),
                of("arms: {}\n", "e.yaml:1:7: arms names no arm; write NAME: {differences}, or remove arms"),
                of(
                        "arms:\n  none:\n",
                        "e.yaml:2:3: the arm 'none' is nothing; write its differences, or {} for the scenario itself"),
                of(
                        "arms:\n  a: {}\n  b:\n    household: {meals: x}\n",
                        "e.yaml:4:24: meals is 'x', which is not a number; write a number from 3 to 12 per day, for"
                                + " example 6 per day"),
                of(
                        "arms:\n  a: {reference: true}\n  b: {reference: true}\n",
                        "e.yaml:3:3: the arms 'a' and 'b' are both the reference; keep one"),
                of(
                        "vary:\n  caregiver.responsiveness: [0.5, 0.50]\n",
                        "e.yaml:2:35: caregiver.responsiveness has the value 0.50 twice; keep one"),
                of(
                        "vary:\n  caregiver.responsivness: [0.5]\n",
                        "e.yaml:2:3: unknown key 'responsivness' in caregiver; did you mean 'responsiveness'?"),
                of(
                        "vary:\n  interventions.coaching.start: [0 months]\n",
                        "e.yaml:2:3: no arm has anything at 'interventions.coaching.start'; name a parameter, or an"
                                + " element of a list by its name, such as caregiver.responsiveness or"
                                + " stressors.NAME.rate"),
                of(
                        "vary:\n  caregiver.responsiveness: 0.5\n",
                        "e.yaml:2:3: caregiver.responsiveness is to vary over the single value '0.5'; write a list of"
                                + " values: [0.3, 0.7]"),
                of(
                        "vary:\n  caregiver.responsiveness: [0.2, 7]\n",
                        "e.yaml:2:35: caregiver.responsiveness is 7; it must be from 0.01 to 0.98"),
                of("replicates: 10001\n", "e.yaml:1:13: replicates is '10001'; write a whole number from 1 to 10000"),
                of("seed: -1\n", "e.yaml:1:7: seed is '-1'; write a whole number from 0 to 9223372036854775807"),
                of(
                        "outcomes: [securty]\n",
                        "e.yaml:1:12: 'securty' is not one of the outcomes; did you mean 'security'?"),
                of("charts: [heatmap]\n", "e.yaml:1:10: 'heatmap' is not one of the charts; did you mean 'heat-map'?"),
                of("seed:\n", "e.yaml:1:1: nothing stands after 'seed:'; write a value or remove it"),
                of(
                        "scenario: {model: {switches: {buffering: maybe}}}\n",
                        "e.yaml:1:42: buffering is 'maybe'; write on or off"),
                of(
                        "scenario: {caregiver: {}, caregivers: [{}]}\n",
                        "e.yaml:1:12: both caregiver and caregivers are given; write the list caregivers only"),
                of(
                        "scenario: {interventions: [{name: c, kind: childcare, target: {of: caregiver.warm, below: 1}}]}\n",
                        "e.yaml:1:68: 'caregiver.warm' is not a trait to target by; did you mean 'caregiver.warmth'?"));
    }

    private static Arguments of(String text, String message) {
        return Arguments.of(text, message);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsAnsweredWithItsPlaceAndWhatToWrite(String text, String message) {
        assertThat(messages(text)).containsExactly(message);
    }

    @Test
    void brokenYamlIsPlaced() {
        assertThat(messages("scenario:\n  span: [1\n  tick: 5 min\n"))
                .singleElement()
                .asString()
                .startsWith("e.yaml:3:")
                .contains("this is not YAML");
    }

    @Test
    void aTabIsPlaced() {
        assertThat(messages("scenario:\n\tspan: 1 months\n"))
                .singleElement()
                .asString()
                .startsWith("e.yaml:2:1: this is not YAML");
    }

    @Test
    void aControlCharacterIsRefused() {
        assertThat(messages("question: a\n# \u0007\n"))
                .containsExactly("e.yaml:2:1: a control character was found; write plain text");
    }

    @Test
    void allMistakesOfAFileAreSaidAtOnceInTheOrderOfItsLines() {
        assertThat(messages("seed: x\nscenario:\n  tick: 7\n  spam: 1\nreplicates: 0\n"))
                .extracting(message -> message.substring(0, message.indexOf(": ")))
                .containsExactly("e.yaml:1:7", "e.yaml:3:9", "e.yaml:4:3", "e.yaml:5:13");
    }

    @Test
    void ofManyMistakesTwentyAreToldAndTheRestCounted() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            text.append("unknown").append(i).append(": 1\n");
        }
        InvalidExperiment refused = catchThrowableOfType(
                InvalidExperiment.class, () -> ExperimentReader.parse(text.toString(), "e.yaml", List.of()));
        assertThat(refused.told()).hasSize(21).last().isEqualTo("... and 5 more");
    }

    @Test
    void aGridOfMoreThanAMillionRunsIsRefused() {
        String hundred = Stream.iterate(1, i -> i + 1)
                .limit(101)
                .map(i -> i / 200.0 + "")
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
        assertThat(messages("vary:\n  caregiver.warmth: " + hundred + "\n  caregiver.predictability: " + hundred
                        + "\nreplicates: 100\n"))
                .containsExactly("e.yaml:1:1: points x replicates x arms make 1020100 runs; write a design of at most"
                        + " 1000000");
    }

    @Test
    void anOptionIsNamedInPlaceOfALine() {
        assertThat(messages("seed: 1\n", "scenario.families=none"))
                .containsExactly(
                        "--set scenario.families=none: families is 'none', which is not a number; write a whole"
                                + " number from 1 to 100000, for example 200");
        assertThat(messages("seed: 1\n", "scenario.famlies=3"))
                .containsExactly(
                        "--set scenario.famlies=3: unknown key 'famlies' in scenario; did you mean 'families'?");
        assertThat(messages("seed: 1\n", "replicates"))
                .containsExactly(
                        "--set replicates: this is not PATH=VALUE; write for example --set scenario.families=50");
        assertThat(messages("seed: 1\n", "scenario.stressors.alarms.rate=1 per day"))
                .containsExactly("--set scenario.stressors.alarms.rate=1 per day: nothing in the file stands at"
                        + " 'scenario.stressors.alarms.rate'; name a path in the file");
    }
}
