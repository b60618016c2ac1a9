package attune.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final List<String> TEN =
            IntStream.range(0, 10).mapToObj(i -> "arm-" + i).toList();

    @Test
    void tenArmsHaveTenColours() {
        Map<String, Look> looks = Palette.ofArms(TEN, "arm-0");
        assertThat(looks.values().stream().map(Look::colour).distinct()).hasSize(10);
        assertThat(new ArrayList<>(looks.keySet())).isEqualTo(TEN);
    }

    @Test
    void textOnTheColourScaleIsLegibleEverywhere() {
        ColourScale scale = new ColourScale(0, 1);
        for (int i = 0; i <= 100; i++) {
            var colour = scale.getPaint(i / 100.0);
            // WCAG AA for normal text.
            assertThat(contrast(colour, ColourScale.textOn(colour))).isGreaterThan(4.5);
        }
    }

    private static double contrast(java.awt.Color a, java.awt.Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(java.awt.Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
