package attune.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Builds parameter records: from their defaults, or from another record with one value changed. */
public final class Settings {
    /** Looked up once: the JDK makes them anew at every call. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> group) {
            return group.getRecordComponents();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> group) {
            Class<?>[] types = Arrays.stream(COMPONENTS.get(group))
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return group.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private Settings() {}

    /** The record with every declared default. */
    public static <R extends Record> R defaults(Class<R> group) {
        return of(
                group,
                Declarations.of(group).stream().mapToDouble(Declaration::value).toArray());
    }

    /**
     * A copy of {@code record} in which the parameter at {@code path} is {@code value} (for a switch 0 is off).
     *
     * @throws IllegalArgumentException when there is no such parameter, or the value is outside its range
     */
    public static <R extends Record> R with(R record, String path, double value) {
        boolean[] found = {false};
        @SuppressWarnings("unchecked")
        Class<R> group = (Class<R>) record.getClass();
        R changed = copy(group, record, "", path, value, found);
        if (!found[0]) {
            throw new IllegalArgumentException("no parameter is called '" + path + "'");
        }
        return changed;
    }

    /** The value of the parameter at {@code path}; a switch that is on gives 1. */
    public static double get(Record record, String path) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            if (Declarations.snake(component.getName()).equals(head)) {
                Object value = read(component, record);
                if (value instanceof Record nested) {
                    return get(nested, path.substring(dot + 1));
                }
                return number(value);
            }
        }
        throw new IllegalArgumentException("no parameter is called '" + path + "'");
    }

    /** The values of all parameters, in the order of their declarations; a switch that is on gives 1. */
    public static double[] values(Record record) {
        double[] values = new double[Declarations.of(record.getClass()).size()];
        fill(record, values, 0);
        return values;
    }

    private static int fill(Record record, double[] values, int from) {
        int next = from;
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            Object value = read(component, record);
            if (value instanceof Record nested) {
                next = fill(nested, values, next);
            } else {
                values[next++] = number(value);
            }
        }
        return next;
    }

    private static double number(Object value) {
        return value instanceof Boolean on ? (on ? 1 : 0) : ((Number) value).doubleValue();
    }

    /** Builds a record of type {@code group} from one legal value per parameter, in the order of its declarations. */
    public static <R extends Record> R of(Class<R> group, double... values) {
        List<Declaration> declarations = Declarations.of(group);
        if (values.length != declarations.size()) {
            throw new IllegalArgumentException(group.getSimpleName() + " takes " + declarations.size() + " values");
        }
        return build(group, declarations, values, new int[1]);
    }

    private static <R extends Record> R build(
            Class<R> group, List<Declaration> declarations, double[] from, int[] next) {
        RecordComponent[] components = COMPONENTS.get(group);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            if (type.isRecord()) {
                values[i] = build(type.asSubclass(Record.class), declarations, from, next);
            } else {
                values[i] = of(declarations.get(next[0]).check(from[next[0]]), type);
                next[0]++;
            }
        }
        return construct(group, values);
    }

    private static <R extends Record> R copy(
            Class<R> group, Object record, String prefix, String target, double value, boolean[] found) {
        RecordComponent[] components = COMPONENTS.get(group);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String path = prefix + Declarations.snake(components[i].getName());
            Object old = read(components[i], record);
            if (old instanceof Record) {
                values[i] =
                        copy(components[i].getType().asSubclass(Record.class), old, path + ".", target, value, found);
            } else if (path.equals(target)) {
                found[0] = true;
                values[i] = of(Declarations.of(components[i], path).check(value), components[i].getType());
            } else {
                values[i] = old;
            }
        }
        return construct(group, values);
    }

    private static Object of(double value, Class<?> type) {
        if (type == boolean.class) {
            return value != 0;
        }
        return type == int.class ? (Object) (int) value : (Object) value;
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R extends Record> R construct(Class<R> group, Object[] values) {
        try {
            return group.cast(CONSTRUCTORS.get(group).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
