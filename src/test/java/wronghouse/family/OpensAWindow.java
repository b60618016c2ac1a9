package wronghouse.family;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import sim.engine.SimState;

/** Everything that belongs elsewhere: MASON, charts, graphics, YAML, the command line. */
final class OpensAWindow {
    private OpensAWindow() {}

    static Class<?>[] asks() {
        return new Class<?>[] {SimState.class, JFreeChart.class, Color.class, LoadSettings.class, CommandLine.class};
    }
}
