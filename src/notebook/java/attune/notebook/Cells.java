package attune.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import jdk.jshell.VarSnippet;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;

/**
 * Runs cells in the JDK's own JShell, one after the other, in this very process: what a cell makes is an object here. A cell
 * comes to the value of its last line, when that is an expression without a semicolon or with one.
 */
final class Cells {
    private static final List<String> IMPORTS = List.of(
            "import java.nio.file.*;",
            "import java.util.*;",
            "import java.util.stream.*;",
            "import attune.notebook.Table;",
            "import static attune.notebook.Shown.display;");

    /**
     * White space and comments ahead of a statement. With them before an import of a whole package, JShell (seen on 17) empties
     * the variables whose types such an import might change.
     */
    private static final Pattern AHEAD = Pattern.compile("\\A(?:\\s+|//[^\\n]*|(?s:/\\*.*?\\*/))+");

    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();

    Cells() {
        shell.addToClasspath(System.getProperty("java.class.path"));
        IMPORTS.forEach(shell::eval);
    }

    /**
     * Runs a cell.
     *
     * @return what it came to; null where that is nothing
     * @throws CellFailure at the first statement that does not compile, or throws; the rest of the cell is not run
     */
    Object run(String cell) {
        Object value = null;
        List<DeclarationSnippet> declared = new ArrayList<>();
        String rest = cell;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            // Without a source the rest is not whole; the compiler says what it lacks.
            String statement =
                    AHEAD.matcher(next.source() == null ? rest : next.source()).replaceFirst("");
            rest = next.source() == null ? "" : next.remaining();
            if (statement.isEmpty()) {
                continue;
            }
            value = null;
            for (SnippetEvent event : shell.eval(statement)) {
                if (event.causeSnippet() == null) {
                    refuse(event, statement);
                    value = valueOf(event);
                    if (event.snippet() instanceof DeclarationSnippet declaration) {
                        declared.add(declaration);
                    }
                }
            }
        }
        declared.forEach(this::refuseUnresolved);
        return value;
    }

    private void refuse(SnippetEvent event, String statement) {
        if (event.status() == Snippet.Status.REJECTED) {
            String faults = shell.diagnostics(event.snippet())
                    .map(fault -> fault.getMessage(Locale.ENGLISH)
                            + "\n    at: "
                            + lineAt(statement, (int) fault.getPosition()))
                    .collect(Collectors.joining("\n"));
            throw new CellFailure(faults);
        }
        JShellException thrown = event.exception();
        if (thrown instanceof EvalException exception) {
            throw new CellFailure(told(exception), exception);
        }
        if (thrown != null) {
            throw new CellFailure("not everything that this names is declared: " + statement.strip(), thrown);
        }
    }

    /** JShell keeps a declaration that names something unknown, and hopes; at the end of a cell that is a mistake. */
    private void refuseUnresolved(DeclarationSnippet declaration) {
        Snippet.Status status = shell.status(declaration);
        if (status == Snippet.Status.RECOVERABLE_DEFINED || status == Snippet.Status.RECOVERABLE_NOT_DEFINED) {
            String unknown = shell.unresolvedDependencies(declaration).collect(Collectors.joining(", "));
            throw new CellFailure("not declared: " + unknown + "\n    at: " + lineAt(declaration.source(), 0));
        }
    }

    private static String lineAt(String source, int position) {
        int at = Math.max(0, Math.min(position, source.length()));
        int from = source.lastIndexOf('\n', at - 1) + 1;
        int to = source.indexOf('\n', at);
        return source.substring(from, to < 0 ? source.length() : to).strip();
    }

    /** An exception with its causes, each with the place where it arose. */
    private static String told(EvalException exception) {
        StringBuilder told = new StringBuilder();
        Throwable each = exception;
        while (each != null) {
            String name = each instanceof EvalException wrapped
                    ? wrapped.getExceptionClassName()
                    : each.getClass().getName();
            told.append(told.length() == 0 ? "" : "caused by ").append(name).append(": ");
            told.append(each.getMessage()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                told.append("    at ").append(frame).append('\n');
            }
            each = each.getCause();
        }
        return told.toString();
    }

    /** The object behind an expression; JShell itself tells only its text. */
    private Object valueOf(SnippetEvent event) {
        String name = null;
        if (event.snippet() instanceof ExpressionSnippet expression) {
            name = expression.name();
        } else if (event.snippet() instanceof VarSnippet variable
                && variable.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
            name = variable.name();
        }
        if (name == null || event.value() == null) {
            return null;
        }
        shell.eval("attune.notebook.Shown.keep(" + name + ");");
        return Shown.kept();
    }

    /** Stops the statement that is being run. */
    void stop() {
        shell.stop();
    }

    boolean isComplete(String cell) {
        return analysis.analyzeCompletion(cell).completeness().isComplete();
    }

    ReplacementOptions complete(String cell, int at) {
        int[] anchor = {at};
        List<String> words = analysis.completionSuggestions(cell, at, anchor).stream()
                .map(Suggestion::continuation)
                .distinct()
                .toList();
        return new ReplacementOptions(words, anchor[0], at);
    }
}
