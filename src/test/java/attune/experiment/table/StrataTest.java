package attune.experiment.table;

import static org.assertj.core.api.Assertions.assertThat;

import attune.experiment.design.Experiment;
import attune.experiment.design.ExperimentReader;
import attune.experiment.run.Run;
import attune.simulation.Births;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Subgroups are made of the infants that were born at the point, also where its luck is another. */
class StrataTest {
    @Test
    void theLowestThirdAreThoseBornLeastReactiveWhateverTheLuckOfThePoint() throws Exception {
        Experiment experiment = ExperimentReader.parse("""
                scenario: {families: 30, infant: {temperament: population}}
                vary: {model.vigilance.gain: {from: 0, to: 1}}
                design: {kind: sobol-indices, rows: 2}
                """, "e.yaml", List.of());
        int other = IntStream.range(0, experiment.points())
                .filter(point -> experiment.design().luck(point) != 0)
                .findFirst()
                .orElseThrow();
        for (int point : new int[] {0, other}) {
            double[] born = Births.of(Scenarios.at(experiment, point, 0), new Run(point, 0, 0).seed(experiment))
                    .reactivity();
            Cell.Wanted low = Strata.of(experiment, point).get("birth-reactivity-low");
            double highestOfLow = IntStream.range(0, 30)
                    .filter(family -> low.is(new Cell.Whom(0, family, 0)))
                    .mapToDouble(family -> born[family])
                    .max()
                    .orElseThrow();
            double lowestOfRest = IntStream.range(0, 30)
                    .filter(family -> !low.is(new Cell.Whom(0, family, 0)))
                    .mapToDouble(family -> born[family])
                    .min()
                    .orElseThrow();
            assertThat(highestOfLow).as("point %d", point).isLessThan(lowestOfRest);
        }
    }
}
