package attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page on paper: printed by a browser into a PDF. A copy of the page has a mark before and behind each chart, and links to all
 * of them at its end; the PDF then tells on which sheet each mark stands.
 */
class PrintTest {
    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");
    private static final Pattern MARK = Pattern.compile("/(start|end)-(\\d+) \\[(\\d+) 0 R /XYZ \\S+ (\\S+) ");
    private static final String KEPT_WHOLE = "figure{break-inside:avoid}";

    @TempDir
    Path directory;

    private Chromium browser;

    /**
     * A page on paper.
     *
     * @param sheets how many
     * @param charts how many charts it has
     * @param torn the charts that begin on one sheet and end on another, by their place
     */
    private record Printed(int sheets, int charts, List<Integer> torn) {}

    @BeforeEach
    void aBrowserIsThere() {
        browser = Chromium.orSkip("The page on paper is not checked");
    }

    private Printed print(String page) throws IOException {
        String[] parts = page.split("(?=<figure[ >])");
        StringBuilder marked = new StringBuilder(parts[0]);
        StringBuilder links = new StringBuilder();
        int charts = parts.length - 1;
        for (int i = 0; i < charts; i++) {
            String start = "<span id=\"start-" + i + "\"></span>";
            String end = "<span id=\"end-" + i + "\"></span></figure>";
            marked.append(parts[i + 1].replaceFirst(">", ">" + start).replaceFirst("</figure>", end));
            links.append("<a href=\"#start-" + i + "\">.</a><a href=\"#end-" + i + "\">.</a>");
        }
        int body = marked.lastIndexOf("</body>");
        Path copy = Files.writeString(directory.resolve("copy.html"), marked.insert(body, "<p>" + links + "</p>"));
        String pdf = browser.pdf(copy, directory);
        Map<String, String> sheetOf = new HashMap<>();
        for (Matcher mark = MARK.matcher(pdf); mark.find(); ) {
            sheetOf.put(mark.group(1) + mark.group(2), mark.group(3));
        }
        assertThat(sheetOf).as("every mark was found in the PDF").hasSize(2 * charts);
        List<Integer> torn = IntStream.range(0, charts)
                .filter(i -> !sheetOf.get("start" + i).equals(sheetOf.get("end" + i)))
                .boxed()
                .toList();
        return new Printed((int) SHEET.matcher(pdf).results().count(), charts, torn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two points", "grid", "timing", "many arms"})
    void noChartIsTornOverTwoSheets(String kind) throws IOException {
        Printed printed =
                print(Files.readString(Report.write(SyntheticResults.small(kind).write(directory), false)));
        assertThat(printed.charts()).isGreaterThan(3);
        // A chart takes a sheet at most, and the words and tables around the charts take a few.
        assertThat(printed.sheets()).isBetween(printed.charts() / 4, printed.charts() + 14);
        assertThat(printed.torn()).isEmpty();
    }

    @Test
    void aTornChartIsFound() throws IOException {
        String page = Files.readString(
                Report.write(SyntheticResults.small("two points").write(directory), false));
        assertThat(page).contains(KEPT_WHOLE);
        assertThat(print(page.replace(KEPT_WHOLE, "")).torn()).isNotEmpty();
    }
}
