package attune.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one parameter, once. Put on the component of a record; the record's components are the values. Defaults,
 * checking, the printed table, sweep ranges and the codebook are all read from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** The symbol used in the documentation's equations. */
    String symbol();

    /** The unit of the stored value, as {@link Unit} writes it; the empty string when dimensionless. */
    String unit() default "";

    /** Least value the program accepts. */
    double min();

    /** Greatest value the program accepts. */
    double max();

    /** Lower end of the range that evidence (or the declared assumption) covers. */
    double low();

    /** Upper end of the range that evidence (or the declared assumption) covers. */
    double high();

    /** Default value. */
    double value();

    /** Standard deviation over families when a population is asked for; 0 for a parameter that does not vary. */
    double spread() default 0;

    /** What the parameter means, in one sentence. */
    String meaning();

    /** A citation, or a text that starts with ASSUMED or CALIBRATED. */
    String source();
}
