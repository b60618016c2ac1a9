package attune.app;

import attune.experiment.provenance.Build;
import attune.parameter.Unit;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "attune",
        description = "Caregiving and the development of the infant stress response: an agent-based simulation.",
        footer = {
            "",
            "To begin: attune run experiments/resilience-vs-sensitization.yaml --open",
            "Help for a command: attune COMMAND --help",
            "",
            "Exit codes: 0 done; 1 some runs failed, or reproduce differs, or an evidence row that held has fallen; 2 the input was"
                    + " wrong, nothing was run; 3 could not finish; 130 interrupted.",
            "A model for research and teaching: not a clinical tool, not a diagnosis, not a forecast for any child."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            RunCommand.class,
            PlanCommand.class,
            MergeCommand.class,
            ReproduceCommand.class,
            ValidateCommand.class,
            CalibrateCommand.class,
            StoryCommand.class,
            ParametersCommand.class,
            ReportCommand.class,
            ScreenCommand.class,
            ReferenceCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print where an unexpected error came from.")
    private boolean debug;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, Charset.defaultCharset()), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, Charset.defaultCharset()), true);
        int code = run(out, err, arguments);
        System.exit(code);
    }

    /** Runs a command, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Main main = new Main();
        CommandLine line = new CommandLine(main).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> main.explain(e, err));
        line.setParameterExceptionHandler((e, rest) -> {
            err.println(e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
            if (isSettingInPieces(arguments)) {
                err.println("A value with a blank in it needs quotation marks: --set 'scenario.span=6 months'");
            }
            err.println("Help: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return Exit.WRONG_INPUT;
        });
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println(
                    "The memory is full; runs that were finished are kept. Ask for fewer families or --threads 1, or give Java"
                            + " more, here twice as much: ATTUNE_OPTS=-Xmx" + Drawing.twice()
                            + "g attune ... (without the"
                            + " start script: JAVA_TOOL_OPTIONS)");
            return Exit.UNFINISHED;
        } catch (StackOverflowError | AssertionError | LinkageError e) {
            return main.explain(e, err);
        }
    }

    /** Whether a unit stands by itself behind a number: the shell has taken a value to pieces. */
    private static boolean isSettingInPieces(String... arguments) {
        for (int i = 1; i < arguments.length; i++) {
            boolean unit = arguments[i].equals("per") || Unit.isKnown(arguments[i]);
            if (unit && arguments[i - 1].matches("(--set=)?[^=]+=[-+.0-9e]+")) {
                return true;
            }
        }
        return false;
    }

    private int explain(Throwable e, PrintWriter err) {
        if (debug || System.getenv("ATTUNE_DEBUG") != null) {
            e.printStackTrace(err);
            err.flush();
        } else {
            String message = e.getMessage() == null ? "" : ": " + e.getMessage().replaceAll("\\s+", " ");
            err.println("Could not finish: " + e.getClass().getSimpleName() + message + " (--debug shows where)");
        }
        return Exit.UNFINISHED;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version, as the build wrote it down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Attune " + Build.current().version()};
        }
    }
}
