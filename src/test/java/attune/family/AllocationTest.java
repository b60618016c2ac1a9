package attune.family;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.caregiving.CaregiverTraits;
import attune.family.stressor.Stressor;
import attune.family.stressor.StressorKind;
import attune.parameter.Settings;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Living costs time, not memory. */
class AllocationTest {
    private static final double TICK = 5;
    private static final int DAYS = 200;

    /** What the Java machine may allocate on its own while it compiles; less than one object a day. */
    private static final double STRAY_BYTES_A_DAY = 8;

    @ParameterizedTest(name = "{0} infants")
    @ValueSource(ints = {1, 2})
    void aLivedDayAllocatesNothing(int infants) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Family family = family(infants);
        live(family);
        assertThat(family.lull.ticks() > 0)
                .as("an only child's lulls are measured")
                .isEqualTo(infants == 1);
        long before = threads.getCurrentThreadAllocatedBytes();
        live(family);
        double bytesPerDay = (threads.getCurrentThreadAllocatedBytes() - before) / (double) DAYS;
        assertThat(bytesPerDay).isLessThan(STRAY_BYTES_A_DAY);
    }

    @Test
    void neitherDoesOneThatIsLivedAbreast() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Abreast families = new Abreast(List.of(family(1), family(2), family(1)));
        live(families);
        long before = threads.getCurrentThreadAllocatedBytes();
        live(families);
        double bytesPerDay = (threads.getCurrentThreadAllocatedBytes() - before) / (double) DAYS;
        assertThat(bytesPerDay).isLessThan(STRAY_BYTES_A_DAY);
    }

    private static void live(Abreast families) {
        for (int day = 0; day < DAYS; day++) {
            families.liveDay(TICK);
        }
    }

    private static void live(Family family) {
        for (int day = 0; day < DAYS; day++) {
            family.liveDay(TICK);
        }
    }

    private static Family family(int infants) {
        Stressor.Law often = Settings.with(Settings.defaults(Stressor.Law.class), "rate", 3);
        return new Family(
                11,
                0,
                Model.defaults(),
                Settings.defaults(HouseholdTraits.class),
                Collections.nCopies(infants, Settings.defaults(Temperament.class)),
                List.of(
                        Settings.defaults(CaregiverTraits.class),
                        Settings.with(Settings.defaults(CaregiverTraits.class), "responsiveness", 0.3)),
                List.of(
                        new Stressor("noise", StressorKind.THREAT, often),
                        new Stressor("alone", StressorKind.DEPRIVATION, often)));
    }
}
