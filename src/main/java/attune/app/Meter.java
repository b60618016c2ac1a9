package attune.app;

import attune.experiment.run.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a study has come: a bar on a terminal, a plain line now and then elsewhere. */
interface Meter extends Progress, AutoCloseable {
    @Override
    void close();

    /** The meter for wherever standard error goes. */
    static Meter of(PrintWriter err) {
        return onTerminal() ? new Bar() : new Lines(err);
    }

    // On a JDK of 22 or newer System.console() is never null; then a bar may be drawn into a log, which harms nobody.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Path stream = Path.of("/proc/self/fd/2");
        if (Files.exists(stream)) {
            try {
                return stream.toRealPath().toString().matches("/dev/(pts/.*|tty.*|console)");
            } catch (IOException e) {
                return false;
            }
        }
        return System.console() != null;
    }

    /** A bar with the time left. */
    final class Bar implements Meter {
        private ProgressBar bar;
        private int already;

        @Override
        public void begun(int finished, int runs) {
            already = finished;
            bar = new ProgressBarBuilder()
                    .setTaskName("Runs")
                    .setInitialMax(runs)
                    .startsFrom(already, Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, 79))
                    .build();
        }

        @Override
        public void finished(int done, int runs) {
            bar.stepTo(Math.max(done, already));
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** A line at the start of every tenth part, and at least every half minute. */
    final class Lines implements Meter {
        private static final long HALF_MINUTE = 30_000_000_000L;
        private final PrintWriter err;
        private final long start = System.nanoTime();
        private long told = start;
        private int tenth;
        private int already;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void begun(int finished, int runs) {
            already = finished;
            tenth = (int) (10L * already / Math.max(1, runs));
            if (already > 0) {
                err.println(already + " of " + runs + " runs were finished before");
            }
        }

        @Override
        public void finished(int done, int runs) {
            if (done <= already) {
                return;
            }
            long now = System.nanoTime();
            int reached = (int) (10L * done / runs);
            if (reached == tenth && now - told < HALF_MINUTE) {
                return;
            }
            tenth = reached;
            told = now;
            double left = (now - start) / 1e9 / (done - already) * (runs - done);
            err.println(done + " of " + runs + " runs" + (done < runs ? ", " + Span.of(left) + " left" : ""));
        }

        @Override
        public void close() {}
    }

    /** Spans of time for people. */
    final class Span {
        private Span() {}

        static String of(double seconds) {
            Duration span = Duration.ofSeconds(Math.round(seconds));
            if (span.toHours() > 0) {
                return span.toHours() + " h " + span.toMinutesPart() + " min";
            }
            if (span.toMinutes() >= 10) {
                return Math.round(seconds / 60) + " min";
            }
            return span.toMinutes() > 0
                    ? span.toMinutes() + " min " + span.toSecondsPart() + " s"
                    : span.toSeconds() + " s";
        }
    }
}
