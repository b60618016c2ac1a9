package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.stressor.StressorKind;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A copy of a family lives on exactly as its original, and neither knows of the other. */
class ReplicaTest {
    private static Family family() {
        return Homes.lived(
                Homes.declared(
                        5,
                        2,
                        2,
                        2,
                        Model.defaults(),
                        Homes.stressor("a", StressorKind.THREAT, 3, 1),
                        Homes.stressor("b", StressorKind.DEPRIVATION, 2, 1),
                        Homes.stressor("c", StressorKind.STRAIN, 2, 1)),
                40,
                5);
    }

    @Test
    void aCopyLivesOnExactlyAsItsOriginal() {
        Family original = family();
        Family copy = original.copy();
        assertThat(state(copy)).isEqualTo(state(original));
        Homes.lived(copy, 10, 5);
        Homes.lived(original, 10, 5);
        assertThat(state(copy)).isEqualTo(state(original));
    }

    @Test
    void aCopyTakenInTheMiddleOfADayToo() {
        Family original = family();
        original.beginDay();
        original.live(615, 5);
        Family copy = original.copy();
        for (Family each : List.of(copy, original)) {
            each.live(825, 5);
            each.endDay();
        }
        assertThat(state(copy)).isEqualTo(state(original));
    }

    @Test
    void whatACopyLivesDoesNotTouchItsOriginal() {
        Family original = family();
        List<String> before = state(original);
        Family copy = original.copy();
        copy.surroundings.unfamiliar = 1;
        copy.surroundings.away[0] = true;
        copy.dutyShare[0] = 0.1;
        copy.caregivers[0].uplift.responsiveness = 2;
        Homes.lived(copy, 10, 5);
        copy.clearForVisit();
        assertThat(state(original)).isEqualTo(before);
        assertThat(state(copy)).isNotEqualTo(before);
    }

    /** All state of a family that can be reached from it, field by field; numbers as bits. */
    private static List<String> state(Family family) {
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
                // What a tick works out anew for itself is no state; neither are constants of the length of tick.
                boolean working = o instanceof Course || field.getType() == TickConstants.class;
                boolean scratch =
                        field.getName().equals("weights") || field.getName().equals("step");
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
