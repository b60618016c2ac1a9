package attune.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accessibility checker axe-core, run on a page in a browser. */
final class Axe {
    /**
     * What axe found.
     *
     * @param violations a line for every rule that is broken, with the places
     * @param undecided a line for every rule that axe could not decide, with the places
     * @param passed the rules that hold
     */
    record Findings(List<String> violations, List<String> undecided, List<String> passed) {}

    private static final int MOST_PLACES = 6;
    /**
     * Opens what is folded, so that it is checked as well, and leaves the result in the document. The marks inside a chart
     * are taken out: to a screen reader a chart is one picture with a title and a description, which stay, and axe cannot
     * tell which colour lies behind a letter of a drawing. Their contrast is computed in ChartContrastTest.
     */
    private static final String SCRIPT = """
            document.querySelectorAll('details').forEach(d => { d.open = true; });
            document.querySelectorAll('svg > g').forEach(g => { g.remove(); });
            const leave = text => {
              const pre = document.createElement('pre');
              pre.id = 'axe-result';
              pre.textContent = btoa(unescape(encodeURIComponent(text)));
              document.body.appendChild(pre);
            };
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations', 'incomplete', 'passes']
            }).then(
              found => leave(JSON.stringify({
                violations: found.violations,
                incomplete: found.incomplete,
                passes: found.passes.map(rule => rule.id)
              })),
              error => leave(JSON.stringify({error: String(error)})));
            """;

    private Axe() {}

    /** Checks a copy of the page; the folder is for the copy and what the browser leaves. */
    static Findings check(String page, Chromium browser, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            Files.copy(axe, folder.resolve("axe.min.js"));
        }
        Files.writeString(folder.resolve("check.js"), SCRIPT);
        String scripts = "<script src=\"axe.min.js\"></script><script src=\"check.js\"></script>";
        Path copy = folder.resolve("page.html");
        // The policy of the page forbids scripts, as it should; the copy runs one.
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        int end = open.lastIndexOf("</body>");
        Files.writeString(copy, open.substring(0, end) + scripts + open.substring(end));
        String dom = browser.dom(copy, folder);
        Matcher result = Pattern.compile("<pre id=\"axe-result\">([^<]*)</pre>").matcher(dom);
        if (!result.find()) {
            throw new IllegalStateException("axe left no result in " + copy + "; the browser said: "
                    + Files.readString(folder.resolve("stderr.txt")));
        }
        byte[] json = Base64.getDecoder().decode(result.group(1));
        JsonNode found = JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
        if (found.has("error")) {
            throw new IllegalStateException("axe failed: " + found.get("error").asString());
        }
        List<String> passed = new ArrayList<>();
        found.get("passes").forEach(rule -> passed.add(rule.asString()));
        return new Findings(lines(found.get("violations")), lines(found.get("incomplete")), passed);
    }

    private static List<String> lines(JsonNode rules) {
        List<String> lines = new ArrayList<>();
        for (JsonNode rule : rules) {
            StringBuilder line = new StringBuilder(rule.get("id").asString() + " ("
                    + rule.path("impact").asString("") + "): "
                    + rule.get("help").asString() + ", " + rule.get("nodes").size() + " places");
            int shown = 0;
            for (JsonNode node : rule.get("nodes")) {
                if (shown++ < MOST_PLACES) {
                    String html = node.get("html").asString();
                    line.append("\n    ").append(node.get("target")).append(" ");
                    line.append(html, 0, Math.min(200, html.length())).append("\n        ");
                    line.append(node.path("failureSummary").asString("").replace("\n", "\n        "));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
