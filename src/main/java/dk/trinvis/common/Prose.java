package dk.trinvis.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Free text of what a script sends: {@link TextCaution} looks at it before anything is done with it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Prose {

    /** Whether a CPR number is pointed out; false where none may stand and the service refuses it. */
    boolean cprNumbers() default true;
}
