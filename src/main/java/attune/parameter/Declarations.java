package attune.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the declarations off a record class, following nested records. */
public final class Declarations {
    /** What was read once: reflection is slow, and a large design reads its scenarios many times. */
    private static final Map<Group, List<Declaration>> GROUPS = new ConcurrentHashMap<>();

    private static final Map<Component, Declaration> COMPONENTS = new ConcurrentHashMap<>();

    private static final Map<String, String> SNAKES = new ConcurrentHashMap<>();

    private record Group(Class<?> group, String prefix) {}

    private record Component(Class<?> group, String name, String path) {}

    private Declarations() {}

    /**
     * All parameters of {@code group}, in order.
     *
     * @param prefix path of the group itself; empty for none
     * @throws IllegalStateException when a component of type double, int or boolean carries no declaration
     */
    public static List<Declaration> of(Class<? extends Record> group, String prefix) {
        Group key = new Group(group, prefix);
        List<Declaration> known = GROUPS.get(key);
        if (known == null) {
            known = List.copyOf(read(group, prefix));
            GROUPS.put(key, known);
        }
        return known;
    }

    private static List<Declaration> read(Class<? extends Record> group, String prefix) {
        List<Declaration> found = new ArrayList<>();
        for (RecordComponent component : group.getRecordComponents()) {
            String path = (prefix.isEmpty() ? "" : prefix + ".") + snake(component.getName());
            Class<?> type = component.getType();
            if (type.isRecord()) {
                found.addAll(of(type.asSubclass(Record.class), path));
            } else {
                found.add(of(component, path));
            }
        }
        return found;
    }

    /** All parameters of {@code group}, paths without a prefix. */
    public static List<Declaration> of(Class<? extends Record> group) {
        return of(group, "");
    }

    static Declaration of(RecordComponent component, String path) {
        Component key = new Component(component.getDeclaringRecord(), component.getName(), path);
        return COMPONENTS.computeIfAbsent(key, k -> read(component, path));
    }

    private static Declaration read(RecordComponent component, String path) {
        Parameter p = component.getAnnotation(Parameter.class);
        if (p != null) {
            return new Declaration(
                    path,
                    p.symbol(),
                    p.unit(),
                    p.min(),
                    p.max(),
                    p.low(),
                    p.high(),
                    p.value(),
                    p.spread(),
                    p.meaning(),
                    p.source(),
                    component.getType());
        }
        Switch s = component.getAnnotation(Switch.class);
        if (s != null) {
            return new Declaration(
                    path, "on", "", 0, 1, 0, 1, s.value() ? 1 : 0, 0, s.meaning(), s.source(), boolean.class);
        }
        throw new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                + " has neither @Parameter nor @Switch");
    }

    /** {@code passiveRecovery} becomes {@code passive_recovery}. */
    public static String snake(String camel) {
        return SNAKES.computeIfAbsent(
                camel, name -> name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT));
    }
}
