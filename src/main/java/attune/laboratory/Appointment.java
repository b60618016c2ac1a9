package attune.laboratory;

/**
 * An instrument to be used at an age.
 *
 * @param instrument its {@link Instrument#word() name}
 * @param ageMonths age of the infants, months
 */
public record Appointment(String instrument, double ageMonths) {
    /** The instrument. */
    public Instrument used() {
        return Instruments.of(instrument)
                .orElseThrow(() -> new IllegalArgumentException("there is no instrument '" + instrument + "'"));
    }
}
