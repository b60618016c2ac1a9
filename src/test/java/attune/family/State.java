package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Everything a family is, to the bit. */
public final class State {
    private static final Set<String> SCRATCH = Set.of("step", "shortcuts", "latest", "recoveryLeft");

    private State() {}

    /** All state of a family that can be reached from it, field by field; numbers as bits. */
    public static List<String> of(Family family) {
        List<String> found = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(family.model);
        walk("family", family, found, seen);
        assertThat(found).as("the walk reaches the state").hasSizeGreaterThan(500);
        return found;
    }

    private static void walk(String path, Object o, List<String> found, Set<Object> seen) {
        if (o == null || o instanceof Number || o instanceof Boolean || o instanceof String || o instanceof Enum) {
            found.add(path + " = "
                    + (o instanceof Double d ? Long.toHexString(Double.doubleToLongBits(d)) : String.valueOf(o)));
        } else if (seen.add(o)) {
            if (o.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(o); i++) {
                    walk(path + "[" + i + "]", Array.get(o, i), found, seen);
                }
            } else if (o.getClass().getName().startsWith("attune.") && !(o instanceof Record)) {
                fields(path, o, found, seen);
            }
        }
    }

    private static void fields(String path, Object o, List<String> found, Set<Object> seen) {
        for (Class<?> c = o.getClass(); c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                // What a tick works out anew for itself is no state; neither is a constant worked out when it is asked
                // for.
                boolean working = o instanceof Course || o instanceof Lull || field.getType() == TickConstants.class;
                boolean scratch = SCRATCH.contains(field.getName());
                if (!Modifier.isStatic(field.getModifiers()) && !working && !scratch) {
                    field.setAccessible(true);
                    try {
                        walk(path + "." + field.getName(), field.get(o), found, seen);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }
}
