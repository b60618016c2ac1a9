package attune.experiment.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** One Parquet file being written, a row of CSV cells at a time. At most a few megabytes of rows are in memory. */
final class ParquetFile implements Closeable {
    private static final long ROW_GROUP = 8L << 20;

    private final ParquetWriter<List<String>> writer;

    private ParquetFile(ParquetWriter<List<String>> writer) {
        this.writer = writer;
    }

    /** Begins a file; every column is optional. */
    static ParquetFile open(Path path, MessageType schema) throws IOException {
        return new ParquetFile(new Builder(new LocalOutputFile(path), schema)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withRowGroupSize(ROW_GROUP)
                .build());
    }

    void add(List<String> cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** What the library asks for to make a writer of rows of ours; there is no way around the method it advises against. */
    @SuppressWarnings("deprecation")
    private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
        private final MessageType schema;

        Builder(OutputFile file, MessageType schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<String>> getWriteSupport(Configuration configuration) {
            return new Rows(schema);
        }
    }

    /** Gives the cells of a row their types; an empty one is left out, which is null. */
    @SuppressWarnings("deprecation")
    private static final class Rows extends WriteSupport<List<String>> {
        private final MessageType schema;
        private RecordConsumer to;

        Rows(MessageType schema) {
            this.schema = schema;
        }

        @Override
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            to = consumer;
        }

        @Override
        public void write(List<String> cells) {
            to.startMessage();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    String name = schema.getFieldName(i);
                    to.startField(name, i);
                    value(
                            schema.getType(i)
                                    .asPrimitiveType()
                                    .getPrimitiveTypeName()
                                    .name(),
                            cells.get(i));
                    to.endField(name, i);
                }
            }
            to.endMessage();
        }

        private void value(String type, String cell) {
            switch (type) {
                case "INT32" -> to.addInteger(Integer.parseInt(cell));
                case "INT64" -> to.addLong(Long.parseLong(cell));
                case "BINARY" -> to.addBinary(Binary.fromString(cell));
                default -> to.addDouble(number(cell));
            }
        }

        private static double number(String cell) {
            return switch (cell) {
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(cell);
            };
        }
    }
}
