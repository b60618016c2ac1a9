package attune.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an on/off switch on a boolean record component: a mechanism that can be taken out. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Switch {
    /** Whether the mechanism is on by default. */
    boolean value() default true;

    /** What stops when it is off. */
    String meaning();

    /** Where it is from, as {@link Parameter#source}. */
    String source() default "ASSUMED part of the mechanism; switch it off to see what rests on it";
}
