package attune.experiment.run;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values as bytes, such that equal values have equal bytes and others have others: records component by component, so that
 * a component that is added to a scenario one day is in its key without being named here; numbers as their bits.
 */
final class Canonical {
    /** Looked up once: the JDK makes them anew at every call. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> group) {
            return group.getRecordComponents();
        }
    };

    private Canonical() {}

    /**
     * Writes a value.
     *
     * @throws IllegalStateException when it is of a kind that nobody has thought of here
     */
    static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Number number) {
            out.writeByte('#');
            out.writeDouble(number.doubleValue());
        } else if (value instanceof Record record) {
            record(record, out);
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte('{');
            out.writeInt(map.size());
            for (Map.Entry<?, ?> each : map.entrySet()) {
                write(each.getKey(), out);
                write(each.getValue(), out);
            }
        } else if (value instanceof List<?> list) {
            out.writeByte('[');
            out.writeInt(list.size());
            for (Object each : list) {
                write(each, out);
            }
        } else if (value instanceof Optional<?> optional) {
            write(optional.isPresent() ? List.of(optional.get()) : List.of(), out);
        } else if (value instanceof Boolean || value instanceof String) {
            out.writeByte('"');
            out.writeUTF(value.toString());
        } else if (value instanceof Enum<?> constant) {
            out.writeByte('e');
            out.writeUTF(constant.name());
        } else if (value instanceof Class<?> type) {
            out.writeByte('c');
            out.writeUTF(type.getName());
        } else {
            throw new IllegalStateException("no bytes are known for " + value);
        }
    }

    private static void record(Record record, DataOutputStream out) throws IOException {
        RecordComponent[] components = COMPONENTS.get(record.getClass());
        out.writeByte('(');
        out.writeInt(components.length);
        for (RecordComponent component : components) {
            try {
                write(component.getAccessor().invoke(record), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
