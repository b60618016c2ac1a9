package attune.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/**
 * Answers Jupyter: cells go to {@link Cells}, and what they come to is shown by {@link Shown}. The protocol itself is that of
 * jjava-jupyter.
 */
public final class Kernel extends BaseKernel {
    private final Cells cells = new Cells();

    private Kernel() {
        super(
                "attune",
                "1",
                new LanguageInfo.Builder("Java")
                        .version(String.valueOf(Runtime.version().feature()))
                        .mimetype("text/x-java")
                        .fileExtension(".jshell")
                        .pygments("java")
                        .codemirror("text/x-java")
                        .build(),
                List.of(),
                null,
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                null,
                new MagicsRegistry(),
                false,
                new StringStyler.Builder().build());
    }

    /**
     * Answers until Jupyter closes the connection.
     *
     * @param arguments the connection file that Jupyter wrote
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        endWithJupyter();
        String properties = Files.readString(Path.of(arguments[0]));
        JupyterConnection connection = new JupyterConnection(KernelConnectionProperties.parse(properties));
        Kernel kernel = new Kernel();
        kernel.becomeHandlerForConnection(connection);
        kernel.onStartup();
        connection.connect();
        connection.waitUntilClose();
        System.exit(0);
    }

    /** A Jupyter that was killed closes nothing; without this its kernel would wait for it for ever. */
    private static void endWithJupyter() {
        ProcessHandle.current().parent().ifPresent(jupyter -> {
            Thread watch = new Thread(() -> {
                jupyter.onExit().join();
                Runtime.getRuntime().halt(0);
            });
            watch.setDaemon(true);
            watch.start();
        });
    }

    @Override
    public DisplayData eval(String cell) {
        Object value = evalRaw(cell);
        return value == null ? null : Shown.of(value);
    }

    @Override
    public Object evalRaw(String cell) {
        return cells.run(cell);
    }

    /** A failure in the words of {@link CellFailure}; one of the kernel's own with its trace. */
    @Override
    public List<String> formatError(Throwable failure) {
        return failure instanceof CellFailure told ? told.getMessage().lines().toList() : super.formatError(failure);
    }

    @Override
    public void interrupt() {
        cells.stop();
    }

    @Override
    public ReplacementOptions complete(String cell, int at) {
        return cells.complete(cell, at);
    }

    @Override
    public String isComplete(String cell) {
        return cells.isComplete(cell) ? IS_COMPLETE_YES : IS_COMPLETE_MAYBE;
    }

    @Override
    public DisplayData inspect(String cell, int at, boolean detailed) {
        return DisplayData.EMPTY;
    }
}
