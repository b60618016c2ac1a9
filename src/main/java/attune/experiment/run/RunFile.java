package attune.experiment.run;

import attune.laboratory.Trace;
import attune.simulation.Lives;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps runs in one file on disk, in the order in which they finish, so that memory holds only what a table is made of.
 * Where a run stands is remembered by its number; nothing depends on the order.
 */
public final class RunFile implements RunStore {
    private final Path path;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();
    private final Map<Integer, Place> places = new ConcurrentHashMap<>();

    private record Place(long start, int rows, int infants, int weeks) {}

    /** Opens a new, empty file at {@code path}. */
    public RunFile(Path path) throws IOException {
        this.path = path;
        channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void keep(int run, Lives lives) throws IOException {
        Assessed columns = Assessed.of(lives);
        int infants = lives.weekly()[0].length;
        int weeks = infants == 0 ? 0 : lives.weekly()[0][0].length;
        long size = Assessed.bytes(columns.rows()) + 4L * Trace.values().length * infants * weeks;
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size));
        columns.write(bytes);
        for (Trace trace : Trace.values()) {
            for (double[] infant : lives.weekly(trace)) {
                for (int week = 0; week < weeks; week++) {
                    bytes.putFloat((float) infant[week]);
                }
            }
        }
        bytes.flip();
        long start = end.getAndAdd(size);
        long at = start;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        places.put(run, new Place(start, columns.rows(), infants, weeks));
    }

    @Override
    public boolean has(int run) {
        return places.containsKey(run);
    }

    @Override
    public Assessed assessed(int run) throws IOException {
        Place place = places.get(run);
        return Assessed.read(read(place.start, Assessed.bytes(place.rows)), place.rows);
    }

    @Override
    public float[][] weekly(int run, Trace trace) throws IOException {
        Place place = places.get(run);
        long size = 4L * place.infants * place.weeks;
        ByteBuffer bytes = read(place.start + Assessed.bytes(place.rows) + trace.ordinal() * size, size);
        float[][] values = new float[place.infants][place.weeks];
        for (float[] infant : values) {
            for (int week = 0; week < place.weeks; week++) {
                infant[week] = bytes.getFloat();
            }
        }
        return values;
    }

    private ByteBuffer read(long from, long size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size));
        long at = from;
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, at);
            if (count < 0) {
                throw new EOFException("the stored runs end too early");
            }
            at += count;
        }
        return bytes.flip();
    }

    /** Closes and removes the file. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
