package attune.experiment.run;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * A file that only grows, record by record. Each record has its length and a checksum before it and is written at once; what
 * a process that was killed left half written at the end is recognised by them.
 */
final class LogFile implements Closeable {
    /** Length and checksum. */
    static final int PREFIX = 2 * Integer.BYTES;

    private static final long FORCE_EVERY = TimeUnit.SECONDS.toNanos(2);

    /** Puts bytes into the file; tests let it fail. */
    interface Pen {
        Pen REAL = FileChannel::write;

        int write(FileChannel to, ByteBuffer bytes, long at) throws IOException;
    }

    /** Is told of every whole record when the file is opened. */
    interface Reader {
        void record(long at, ByteBuffer payload) throws IOException;
    }

    /** The files that this process has open. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path place;
    private final Pen pen;
    private long end;
    private long forced = System.nanoTime();

    private LogFile(FileChannel channel, Path place, Pen pen) {
        this.channel = channel;
        this.place = place;
        this.pen = pen;
    }

    /**
     * Opens a file and locks it against other processes.
     *
     * @param write whether to append, making the file when there is none; else many may read at once
     * @throws InUse when somebody else has it
     */
    static LogFile open(Path path, boolean write, Pen pen) throws IOException {
        Path place = path.toAbsolutePath().getParent().toRealPath().resolve(path.getFileName());
        // Closing any channel of a file gives up every lock that this process has on it: none may be opened twice.
        if (!OPEN.add(place)) {
            throw new InUse();
        }
        FileChannel channel = null;
        try {
            channel = write
                    ? FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                    : FileChannel.open(path, StandardOpenOption.READ);
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, !write);
            if (lock == null) {
                throw new InUse();
            }
            return new LogFile(channel, place, pen);
        } catch (IOException | OverlappingFileLockException e) {
            OPEN.remove(place);
            if (channel != null) {
                channel.close();
            }
            throw e instanceof IOException disk ? disk : new InUse();
        }
    }

    /** Another process has the file. */
    static final class InUse extends IOException {
        private static final long serialVersionUID = 1;

        InUse() {
            super("another process has the file open");
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    /** A buffer for a record of so many bytes, ready to be filled. */
    static ByteBuffer record(int size) {
        return ByteBuffer.allocate(PREFIX + size).position(PREFIX);
    }

    /** Reads every record from {@code start} on, up to the first that is not whole; the next will be written there. */
    void scan(long start, Reader reader) throws IOException {
        end = start;
        long size = channel.size();
        ByteBuffer prefix = ByteBuffer.allocate(PREFIX);
        ByteBuffer payload = ByteBuffer.allocate(1 << 16);
        while (size - end >= PREFIX) {
            read(prefix.clear(), end);
            int length = prefix.getInt();
            int sum = prefix.getInt();
            if (length <= 0 || length > size - end - PREFIX) {
                return;
            }
            if (payload.capacity() < length) {
                payload = ByteBuffer.allocate(length);
            }
            read(payload.clear().limit(length), end + PREFIX);
            if (sum(length, payload.duplicate()) != sum) {
                return;
            }
            reader.record(end + PREFIX, payload.asReadOnlyBuffer());
            end += PREFIX + length;
        }
    }

    /** Where the next record goes: behind the last whole one. */
    synchronized long end() {
        return end;
    }

    /** Empties the file and begins it anew with these bytes. */
    synchronized void begin(ByteBuffer first) throws IOException {
        channel.truncate(0);
        end = 0;
        put(first);
        channel.force(true);
    }

    /**
     * Writes a record behind the last, and says where its payload stands.
     *
     * @param filled from {@link #record}, filled up
     */
    synchronized long append(ByteBuffer filled) throws IOException {
        filled.flip();
        int length = filled.limit() - PREFIX;
        filled.putInt(0, length);
        filled.putInt(Integer.BYTES, sum(length, filled.duplicate().position(PREFIX)));
        long at = end;
        put(filled);
        if (System.nanoTime() - forced > FORCE_EVERY) {
            force();
        }
        return at + PREFIX;
    }

    private void put(ByteBuffer bytes) throws IOException {
        long at = end;
        try {
            while (bytes.hasRemaining()) {
                at += pen.write(channel, bytes, at);
            }
            end = at;
        } catch (IOException e) {
            tidy();
            throw e;
        }
    }

    /** Takes back half a record; should that fail too, the next scan does. */
    private void tidy() {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            // the disk is in trouble, and the first failure is the one to be told
        }
    }

    /** Sees to it that all that was written is on the disk. */
    synchronized void force() throws IOException {
        channel.force(false);
        forced = System.nanoTime();
    }

    ByteBuffer read(long from, long size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size));
        read(bytes, from);
        return bytes;
    }

    private void read(ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                throw new EOFException("runs.log ends too early");
            }
            at += count;
        }
        into.flip();
    }

    private static int sum(int length, ByteBuffer payload) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
        crc.update(payload);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OPEN.remove(place);
    }
}
