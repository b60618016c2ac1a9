package attune.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.Toy;
import attune.experiment.design.Experiment;
import attune.experiment.design.ScenarioReader;
import attune.experiment.design.Vocabulary;
import attune.experiment.file.Origin;
import attune.experiment.file.Paths;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.parameter.Declaration;
import attune.simulation.Scenario;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static Set<RunKey> keys(Experiment experiment) {
        Keys keys = Keys.of(experiment);
        Set<RunKey> all = new HashSet<>();
        for (int run = 0; run < experiment.runs(); run++) {
            all.add(keys.of(Run.of(experiment, run)));
        }
        return all;
    }

    @Test
    void everyRunHasAKeyOfItsOwn() throws Exception {
        assertThat(keys(Toy.experiment())).hasSize(24);
    }

    @Test
    void aLargerExperimentHasTheKeysOfTheSmaller() throws Exception {
        Set<RunKey> small = keys(Toy.experiment());
        assertThat(keys(Toy.experiment("replicates=6"))).hasSize(36).containsAll(small);
        assertThat(keys(Toy.experiment("vary.caregiver.responsiveness=[0.1, 0.3, 0.4, 0.5, 0.7]")))
                .hasSize(40)
                .containsAll(small);
        assertThat(keys(Toy.experiment("arms.third={stressors: [{name: noise, kind: threat, severity: 0.9}]}")))
                .hasSize(36)
                .containsAll(small);
        assertThat(keys(Toy.experiment("question=Why?", "charts=[distributions]")))
                .isEqualTo(small);
        assertThat(keys(Toy.experiment("seed=2"))).doesNotContainAnyElementsOf(small);
    }

    @Test
    void theSameRunHasTheSameKeyHoweverItIsWritten() throws Exception {
        assertThat(keys(Toy.experiment("scenario.tick=0.05 h"))).isEqualTo(keys(Toy.experiment("scenario.tick=3 min")));
        assertThat(keys(Toy.experiment("scenario.caregiver.warmth={mean: 0.5, sd: 0}")))
                .isEqualTo(keys(Toy.experiment("scenario.caregiver.warmth=0.5")));
    }

    @Test
    void everyParameterIsInTheKey() throws Exception {
        Tree.Mapping tree = Toy.experiment(
                        "scenario.interventions=[{name: coaching, kind: sensitivity-coaching}]",
                        "scenario.stressors=[{name: noise, kind: threat}]",
                        "vary={}")
                .scenario();
        Scenario plain = ScenarioReader.read(tree, new Problems()).orElseThrow();
        String before = hex(plain);
        int tried = 0;
        for (Declaration d : Vocabulary.parameters()) {
            for (double other : new double[] {d.max(), d.min(), Math.floor((d.min() + d.max()) / 2)}) {
                Optional<Scenario> changed = with(tree, d, other);
                if (changed.isPresent() && !changed.get().equals(plain)) {
                    assertThat(hex(changed.get())).as(d.path()).isNotEqualTo(before);
                    tried++;
                    break;
                }
            }
        }
        assertThat(tried)
                .as("all but the few that no single change of can be read")
                .isGreaterThan(Vocabulary.parameters().size() * 9 / 10);
    }

    private static Optional<Scenario> with(Tree.Mapping tree, Declaration d, double value) {
        String path = d.path()
                .replace("stressors.NAME", "stressors.noise")
                .replace("interventions.NAME", "interventions.coaching")
                .replaceFirst("^caregiver\\.", "caregivers.1.");
        String number = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        String unit = d.unit().startsWith("[") ? "" : d.unit();
        String text = d.type() == boolean.class ? (value == 0 ? "off" : "on") : (number + " " + unit).trim();
        Origin test = Origin.of("test");
        return Paths.place(tree, path, new Tree.Leaf(test, text, false), test)
                .flatMap(placed -> ScenarioReader.read((Tree.Mapping) placed, new Problems()));
    }

    private static String hex(Scenario scenario) {
        return HexFormat.of().formatHex(Keys.digest(scenario));
    }
}
