package attune.experiment.run;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a run is, whatever its number: a SHA-256 of its scenario, every parameter written out, and of its seed. The same
 * key is the same run, in whichever experiment it stands.
 */
record RunKey(long a, long b, long c, long d) {
    static final int BYTES = 32;

    /** The key of a scenario's digest under a seed. */
    static RunKey of(ByteBuffer scenario, long seed) {
        MessageDigest sha = sha256();
        sha.update(scenario);
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, seed));
        return read(ByteBuffer.wrap(sha.digest()));
    }

    static RunKey read(ByteBuffer from) {
        return new RunKey(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    void write(ByteBuffer to) {
        to.putLong(a).putLong(b).putLong(c).putLong(d);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
