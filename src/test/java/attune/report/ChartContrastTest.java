package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is written in charts can be read: WCAG AA asks for a contrast of 4.5 between letters and what is behind them. */
class ChartContrastTest {
    @TempDir
    Path directory;

    @Test
    void lettersStandOutFromTheWhiteOfTheChart() throws Exception {
        SyntheticResults made = SyntheticResults.twoPoints();
        made.ages = List.of(24.0);
        made.weeks = 26;
        Files.writeString(directory.resolve("sensitivity.csv"), SensitivityReportTest.SOBOL);
        Report.write(made.write(directory), false);
        int letters = 0;
        for (Path chart : charts()) {
            NodeList texts = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(chart.toFile())
                    .getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                assertThat(onWhite(fill(text)))
                        .as("%s: %s", chart.getFileName(), text.getTextContent())
                        .isGreaterThan(4.5);
                letters += text.getTextContent().length();
            }
        }
        assertThat(letters).isGreaterThan(1000);
    }

    private List<Path> charts() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("charts"))) {
            return files.sorted().toList();
        }
    }

    /** The colour of an element: its own, or that of the nearest element around it that has one. */
    private static Color fill(Element element) {
        for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
            String fill = e.getAttribute("fill");
            if (fill.startsWith("rgb(")) {
                String[] channels = fill.substring(4, fill.length() - 1).split(",");
                return new Color(
                        Integer.parseInt(channels[0].strip()),
                        Integer.parseInt(channels[1].strip()),
                        Integer.parseInt(channels[2].strip()));
            }
            if (!fill.isEmpty()) {
                assertThat(fill).isIn("black", "white");
                return fill.equals("black") ? Color.BLACK : Color.WHITE;
            }
        }
        return Color.BLACK;
    }

    private static double onWhite(Color c) {
        double luminance = 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
