package attune.experiment;

import java.io.IOException;

/** Results cannot go there, or be read from there; the message says why and what to do. */
public class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    /** The same, because the disk does not let itself be written or read. */
    public static final class Disk extends Refused {
        private static final long serialVersionUID = 1;

        Disk(String message) {
            super(message);
        }
    }
}
