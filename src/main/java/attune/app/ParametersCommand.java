package attune.app;

import attune.experiment.design.Vocabulary;
import attune.parameter.Declaration;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attune parameters}. */
@Command(
        name = "parameters",
        description = "Lists every parameter an experiment can set, by its path in the scenario.",
        mixinStandardHelpOptions = true)
final class ParametersCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "path",
            "symbol",
            "unit",
            "least",
            "most",
            "covered_from",
            "covered_to",
            "default",
            "sd_over_families",
            "meaning",
            "source");

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true)
    private Form form;

    private static final class Form {
        @Option(names = "--csv", description = "As CSV.")
        private boolean csv;

        @Option(names = "--markdown", description = "As a Markdown table.")
        private boolean markdown;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (form != null && form.csv) {
            out.print(csv());
        } else if (form != null && form.markdown) {
            markdown(out);
        } else {
            Vocabulary.parameters().forEach(d -> plain(d, out));
        }
        out.flush();
        return Exit.DONE;
    }

    private static List<String> cells(Declaration d) {
        boolean onOff = d.type() == boolean.class;
        return List.of(
                d.path(),
                d.symbol(),
                d.unit(),
                Declaration.number(d.min()),
                Declaration.number(d.max()),
                Declaration.number(d.low()),
                Declaration.number(d.high()),
                onOff ? (d.value() != 0 ? "on" : "off") : Declaration.number(d.value()),
                Declaration.number(d.spread()),
                d.meaning(),
                d.source());
    }

    private static String csv() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            Vocabulary.parameters().forEach(d -> csv.writeRecord(cells(d)));
        }
        return text.toString();
    }

    private static void markdown(PrintWriter out) {
        out.print("| path | symbol | unit | range | covered | default | meaning | source |\n");
        out.print("|---|---|---|---|---|---|---|---|\n");
        for (Declaration d : Vocabulary.parameters()) {
            List<String> c =
                    cells(d).stream().map(cell -> cell.replace("|", "\\|")).toList();
            String spread = d.spread() == 0 ? "" : " (sd " + c.get(8) + ")";
            out.print("| `" + c.get(0) + "` | " + c.get(1) + " | " + c.get(2) + " | " + c.get(3) + " to " + c.get(4)
                    + " | " + c.get(5) + " to " + c.get(6) + " | " + c.get(7) + spread + " | " + c.get(9) + " | "
                    + c.get(10) + " |\n");
        }
    }

    private static void plain(Declaration d, PrintWriter out) {
        List<String> c = cells(d);
        String unit = d.unit().isEmpty() ? "" : " " + d.unit();
        String spread = d.spread() == 0 ? "" : ", sd over families " + c.get(8);
        out.print(c.get(0) + " (" + c.get(1) + ") = " + c.get(7) + unit + spread + "\n");
        out.print("    " + c.get(9) + "\n");
        out.print("    range " + c.get(3) + " to " + c.get(4) + unit + ", covered " + c.get(5) + " to " + c.get(6)
                + "; " + c.get(10) + "\n");
    }
}
