package attune;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * A program beside the JDK that a test needs. Where it is missing the test is skipped and says so; with the environment
 * variable CI set to true, as {@code .ci/run} does, it fails. What is not a program, such as the right to mount a disk, no
 * installation mends: a test that needs it is skipped everywhere and says so, and what it holds has to be held without it too.
 */
public final class Prerequisite {
    private Prerequisite() {}

    /**
     * Skips the test, or fails it, unless one of the commands ends well.
     *
     * @param packages what to install on Debian
     * @param commands ways to ask for the same thing
     * @return the first command that ended well
     */
    public static String[] of(String packages, String[]... commands) throws InterruptedException {
        for (String[] command : commands) {
            if (endsWell(command)) {
                return command;
            }
        }
        String missing = "'" + String.join(" ", commands[0]) + "' does not work; apt-get install " + packages;
        System.out.println("Skipped: " + missing);
        return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
    }

    private static boolean endsWell(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }
}
