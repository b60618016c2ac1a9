package attune.family;

import java.util.List;

/** Families who live their days abreast. Nothing passes between them: it only takes less time, since their {@link Axes} follow together. */
public final class Abreast {
    private final Family[] families;
    private final Axes axes;

    /**
     * @param families at least one, all of one model
     * @throws IllegalArgumentException when there is none, or they differ in their model
     */
    public Abreast(List<Family> families) {
        if (families.stream().map(family -> family.model).distinct().count() != 1) {
            throw new IllegalArgumentException("families live abreast by one model; these have "
                    + families.stream().map(family -> family.model).distinct().count());
        }
        this.families = families.toArray(new Family[0]);
        axes = Axes.of(this.families);
    }

    /** Lives one whole day of each, in ticks of a length in minutes. */
    public void liveDay(double length) {
        for (Family family : families) {
            family.beginDay();
            family.pass(Family.DAY, length);
        }
        // All have lived the same ticks, of one length.
        families[0].follow(axes);
        for (Family family : families) {
            family.endDay();
        }
    }
}
