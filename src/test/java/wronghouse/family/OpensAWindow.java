package wronghouse.family;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import picocli.CommandLine;
import sim.engine.SimState;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything that belongs elsewhere: MASON, charts, graphics, YAML, the command line. */
final class OpensAWindow {
    private OpensAWindow() {}

    static Class<?>[] asks() {
        return new Class<?>[] {SimState.class, JFreeChart.class, Color.class, YAMLMapper.class, CommandLine.class};
    }
}
