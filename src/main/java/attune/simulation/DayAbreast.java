package attune.simulation;

import attune.family.Abreast;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Some families on the schedule: each step is a day of theirs, lived abreast. */
final class DayAbreast implements Steppable {
    private static final long serialVersionUID = 1;

    private final transient List<FamilyLife> lives;
    private final transient Abreast families;
    private final transient double tick;

    DayAbreast(List<FamilyLife> lives, double tick) {
        this.lives = List.copyOf(lives);
        this.tick = tick;
        families = new Abreast(lives.stream().map(FamilyLife::family).toList());
    }

    @Override
    public void step(SimState community) {
        for (FamilyLife life : lives) {
            life.morning();
        }
        families.liveDay(tick);
        for (FamilyLife life : lives) {
            life.evening();
        }
    }
}
