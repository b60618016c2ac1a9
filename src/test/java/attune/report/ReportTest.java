package attune.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportTest {
    private static final int THREE_MEGABYTES = 3_000_000;

    /** Every element that the page and its drawings are made of. */
    private static final Set<String> TAGS = Set.of(
            ("!DOCTYPE html head meta title style body header main footer nav section h1 h2 h3 p ul li a dl div dt dd"
                            + " strong em small code br table caption thead tbody tr th td figure figcaption details summary"
                            + " svg desc defs clipPath g path line rect circle ellipse polygon polyline text image"
                            + " linearGradient stop")
                    .split(" "));

    @TempDir
    Path directory;

    private String page(SyntheticResults made) throws IOException {
        return Files.readString(Report.write(made.write(directory), false));
    }

    private List<String> charts(String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("charts"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyAskedOutcomeHasADistributionAtEveryAge() throws IOException {
        page(SyntheticResults.twoPoints());
        assertThat(charts(".svg"))
                .contains("reactivity-12-months.svg", "reactivity-24-months.svg", "attachment-24-months.svg")
                .contains("recovery-min-24-months.svg", "effects-24-months.svg", "trajectories-trust.svg")
                .noneMatch(name -> name.startsWith("sleep-h-"))
                .allMatch(name -> name.matches("[a-z0-9-]+\\.svg"));
    }

    @Test
    void everyChartIsThereAsSvgAndPng() throws IOException {
        Report.write(SyntheticResults.few().write(directory));
        assertThat(charts(".png")).hasSameSizeAs(charts(".svg")).hasSizeGreaterThan(3);
        BufferedImage picture = ImageIO.read(
                directory.resolve("charts/reactivity-24-months.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getRGB(0, 0) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void unitsInBracketsAreShownWithoutThem() throws IOException {
        String page = page(SyntheticResults.few());
        assertThat(page).contains("Reactivity (arousal)").doesNotContain("[arousal]");
        assertThat(page)
                .contains("arousal rises in the arm-restraint test; in arousal.")
                .doesNotContain(".;");
        assertThat(Files.readString(directory.resolve("charts/trajectories-crying-min-per-day.svg")))
                .contains("Crying (min per day)");
    }

    @Test
    void theKeyResultsOpenInWordsThatSayWhichWayAndHowFar() throws IOException {
        String page = page(SyntheticResults.few());
        String words = page.substring(page.indexOf("id=\"results\""), page.indexOf("Table of key results"));
        assertThat(words)
                .contains("<strong>severe-unpredictable</strong>: compared with the same infants in none, ")
                .contains("infants in this arm show, at 24 months, higher reactivity (")
                .containsPattern(
                        "The largest difference is in reactivity: \\d\\.\\d+ on average instead of \\d\\.\\d+ ")
                .doesNotContain("better", "worse");
    }

    @Test
    void categoriesKeepTheirColoursAndNobodyIsSeenToo() throws IOException {
        assertThat(page(SyntheticResults.few())).contains("siblings count as far as they differ");
        assertThat(Files.readString(directory.resolve("charts/attachment-24-months.svg")))
                .contains("secure", "avoidant", "resistant", "disorganized");
    }

    @Test
    void theSameTablesGiveTheSameBytesInAnyLocale() throws IOException {
        SyntheticResults.oneReplicate().write(directory);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String first = Files.readString(Report.write(directory, false));
            String drawing = Files.readString(directory.resolve("charts/effects-12-months.svg"));
            Locale.setDefault(Locale.ROOT);
            assertThat(Files.readString(Report.write(directory, false))).isEqualTo(first);
            assertThat(directory.resolve("charts/effects-12-months.svg")).hasContent(drawing.strip());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void twoNumbersVariedGiveHeatMapsWithTheMeansInTheCells() throws IOException {
        String page = page(SyntheticResults.grid());
        String map = Files.readString(directory.resolve("charts/heat-map-recovery-min-24-months.svg"));
        long numbers =
                Pattern.compile(">\\d+\\.\\d\\d</text>").matcher(map).results().count();
        // Twenty-five cells, and up to three numbers on the colour bar.
        assertThat(numbers).isBetween(25L, 28L);
        assertThat(map).contains("95 % interval of a cell", "Recovery time (min)", "Predictability", "Responsiveness");
        assertThat(page).contains("id=\"heat-map\"").doesNotContain("id=\"effects\"");
    }

    @Test
    void startAgesGiveATimingChartWithALinePerDose() throws IOException {
        String page = page(SyntheticResults.timing());
        String timing = Files.readString(directory.resolve("charts/timing-24-months.svg"));
        assertThat(timing).contains("sessions 5", "sessions 10", "sessions 16", "months of age");
        assertThat(page).contains("id=\"timing\"");
    }

    @Test
    void startAgesInTheNamesOfArmsGiveATimingChart() throws IOException {
        SyntheticResults made = SyntheticResults.manyArms();
        made.families = 12;
        made.outcomes = List.of("reactivity");
        page(made);
        assertThat(Files.readString(directory.resolve("charts/timing-24-months.svg")))
                .contains("Reactivity at 24 months by start age", "from 0,", "from 23");
    }

    @Test
    void oneReplicateIsSaidOnEveryChartAndOnThePage() throws IOException {
        String page = page(SyntheticResults.oneReplicate());
        assertThat(page)
                .contains(
                        "<strong>One replicate.</strong>",
                        "the intervals over them say how far another seed would move the numbers",
                        "No prediction was written down");
        for (String name : charts(".svg")) {
            assertThat(Files.readString(directory.resolve("charts").resolve(name)))
                    .as(name)
                    .contains("one replicate</text>");
        }
    }

    @Test
    void severalReplicatesRaiseNoWarning() throws IOException {
        assertThat(page(SyntheticResults.few())).doesNotContain("One replicate", "· one replicate");
    }

    @Test
    void markupInTheTablesIsShownAndNeverObeyed() throws Exception {
        SyntheticResults made = SyntheticResults.hostile();
        String evil = "<script>alert(1)</script><img src=x onerror=y>";
        Files.writeString(
                directory.resolve("sensitivity.csv"),
                SensitivityReportTest.SOBOL
                        .replace("caregiver.warmth", "\"" + evil + "\"")
                        .replace("a run failed at", evil)
                        .replace("Jansen 1999", evil));
        made.ages = List.of(24.0);
        String page = page(made);
        assertThat(found(page, "<([a-zA-Z!][^\\s>/]*)")).isSubsetOf(TAGS);
        assertThat(found(page, "<[^>]*\\s(on[a-z]+)\\s*=")).isEmpty();
        for (String section : List.of("design", "results", "distributions", "effects", "sensitivity", "failures")) {
            String from = page.substring(page.indexOf("<h2 id=\"" + section + "\""));
            String until = from.substring(0, from.indexOf("<h2 ", 4));
            assertThat(until).as(section).contains("&lt;");
        }
        assertThat(page.substring(page.indexOf("id=\"provenance\""))).contains("&lt;script&gt;");
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "<i>", "<u>", "<b>", "\u202e", "\u0007", "onerror=y>");
        for (String name : charts(".svg")) {
            assertThat(name).matches("[a-z0-9-]+\\.svg");
            String svg = Files.readString(directory.resolve("charts").resolve(name));
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
    }

    @Test
    void everyIdOnThePageIsUniqueAndEveryReferenceIsToOne() throws IOException {
        String page = page(SyntheticResults.few());
        List<String> ids = found(page, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        List<String> references = new ArrayList<>(found(page, "url\\(#([^)]+)\\)"));
        references.addAll(found(page, "href=\"#([^\"]+)\""));
        found(page, "aria-labelledby=\"([^\"]+)\"").forEach(pair -> references.addAll(List.of(pair.split(" "))));
        assertThat(ids).containsAll(references);
        assertThat(references).hasSizeGreaterThan(10);
    }

    private static List<String> found(String text, String pattern) {
        List<String> all = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        String page = page(SyntheticResults.few());
        assertThat(found(page, "(https?://[^\"' <)]+)")).containsOnly("http://www.w3.org/2000/svg");
        assertThat(found(page, "(?:src|href)=\"([^#\"][^\"]*)\""))
                .allMatch(link -> link.matches("charts/[a-z0-9-]+\\.svg"));
        assertThat(page).contains("Content-Security-Policy", "default-src 'none'");
        assertThat(page).contains("lang=\"en\"", "<title>", "name=\"viewport\"");
    }

    @Test
    void thePageStaysBelowThreeMegabytesWithTenArmsFortyPointsAndEveryOutcome() throws IOException {
        SyntheticResults made = SyntheticResults.manyArms();
        made.vary.put("caregiver.warmth", List.of("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"));
        made.vary.put("caregiver.harshness", List.of("0", "0.1", "0.2", "0.3", "0.4"));
        made.families = 3;
        made.outcomes = List.of("reactivity", "security", "growth", "learning", "attachment");
        made.ages = List.of(24.0);
        made.weeks = 13;
        Path page = Report.write(made.write(directory), false);
        assertThat(Files.size(page)).isBetween(500_000L, (long) THREE_MEGABYTES);
        List<String> links = found(Files.readString(page), "href=\"(charts/[^\"]*)\"");
        assertThat(links).isNotEmpty();
        assertThat(links).allSatisfy(link -> assertThat(directory.resolve(link)).exists());
    }

    @Test
    void whatDoesNotFitIntoThePageIsAFileBesideItAndThePageSaysSo() throws IOException {
        SyntheticResults made = SyntheticResults.manyArms();
        made.vary.put("caregiver.warmth", List.of("0.1", "0.3", "0.5", "0.7"));
        made.families = 12;
        made.ages = List.of(24.0);
        made.weeks = 104;
        // Words of any length stand in an experiment file.
        made.designText = "far and wide ".repeat(100_000);
        Path page = Report.write(made.write(directory), false);
        String text = Files.readString(page);
        assertThat(Files.size(page)).isBetween(2_000_000L, (long) THREE_MEGABYTES);
        assertThat(text).contains("To keep this page below 3 MB", "id=\"effects-24-months-title\"");
    }

    @Test
    void aStudyThatIsNotWholeSaysSoBeforeItsFirstNumber() throws IOException {
        SyntheticResults made = SyntheticResults.few();
        made.facts = ",\"complete\":false,\"runs\":60,\"shard\":\"1/1\"";
        String page = page(made);
        String head = page.substring(0, page.indexOf("<main>"));
        assertThat(head)
                .contains("<strong>Not finished.</strong> 18 of 60 runs are in the tables.")
                .contains("<strong>One run failed.</strong>")
                .doesNotContain("A part of a study");
        assertThat(page).contains("<dd>18 of 60</dd>", "<strong>Not finished:</strong>");
        assertThat(page).containsPattern("All runs made</th>\\s*<td>no</td>");
    }

    @Test
    void aShardSaysThatItIsAPart() throws IOException {
        SyntheticResults made = SyntheticResults.few();
        made.facts = ",\"complete\":true,\"runs\":60,\"shard\":\"2/3\"";
        assertThat(page(made))
                .contains("<strong>A part of a study.</strong> These are the runs of shard 2/3 only.")
                .containsPattern("Shard</th>\\s*<td>2/3</td>");
    }

    @Test
    void aWholeStudyHasNoNotice() throws IOException {
        SyntheticResults made = SyntheticResults.few();
        made.failures = List.of();
        made.facts = ",\"complete\":true,\"runs\":18,\"shard\":\"1/1\",\"precision_reached\":true,"
                + "\"widest_half_width\":\"0.098\"";
        assertThat(page(made))
                .doesNotContain("class=\"notice\"", "Not finished", ">Shard<")
                .contains("<dd>18</dd>", "the widest half-width of an interval is 0.098");
    }

    @Test
    void aPrecisionThatWasNotReachedIsSaidAtTheTop() throws IOException {
        SyntheticResults made = SyntheticResults.few();
        made.facts = ",\"precision_reached\":false,\"widest_half_width\":\"0.21\"";
        String page = page(made);
        assertThat(page.substring(0, page.indexOf("<main>")))
                .contains("<strong>Less precise than wanted.</strong>", "interval is 0.21.");
    }

    @Test
    void attachmentSharesStandBesideTheirCaveat() throws IOException {
        String page = page(SyntheticResults.few());
        int drawing = page.indexOf("id=\"attachment-24-months-title\"");
        int caveat = page.indexOf("not evidence of maltreatment", drawing);
        assertThat(drawing).isPositive();
        assertThat(page.substring(drawing, caveat)).doesNotContain("</figure>");
        assertThat(page).contains("not a clinical tool, not a diagnosis, and not a forecast for any child");
    }

    @Test
    void failedRunsAreListedWithTheirCause() throws IOException {
        assertThat(page(SyntheticResults.few())).contains("1 run failed", "arousal left its range at day 12");
        Files.delete(directory.resolve("failures.csv"));
        assertThat(Files.readString(Report.write(directory, false))).contains("No run failed.");
    }

    @Test
    void aChartThatWasAskedForAndCannotBeDrawnSaysWhy() throws IOException {
        SyntheticResults made = SyntheticResults.oneReplicate();
        made.charts = List.of("distributions", "heat-map");
        assertThat(page(made))
                .contains("a heat map needs two numbers varied over a grid")
                .doesNotContain("id=\"effects\"");
    }

    @Test
    void missingTablesLeaveAReportOfTheRest() throws IOException {
        SyntheticResults.oneReplicate().write(directory);
        for (String table : List.of("series.csv", "summary.csv", "codebook.csv", "run.json")) {
            Files.delete(directory.resolve(table));
        }
        assertThat(Files.readString(Report.write(directory, false)))
                .contains("The run left no summary", "Reactivity at 12 months");
    }

    @Test
    void aDirectoryWithoutResultsIsRefused() {
        assertThatThrownBy(() -> Report.write(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no results");
        assertThatThrownBy(() -> Report.write(directory.resolve("nowhere"))).isInstanceOf(IOException.class);
    }

    @Test
    void aHalfWrittenLastRowDoesNotSinkTheReport() throws IOException {
        SyntheticResults.oneReplicate().write(directory);
        Path infants = directory.resolve("infants.csv");
        Files.writeString(infants, Files.readString(infants) + "0,1,1001,none,61,1,12,0.4");
        assertThat(Report.write(directory, false)).exists();
    }
}
