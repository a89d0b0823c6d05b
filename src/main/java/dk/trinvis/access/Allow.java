package dk.trinvis.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only those with one of the permissions may call this; others get {@link NotAllowed}, which is audited, or {@link
 * NotSignedIn}. A method's own annotation replaces that of its class. Calls within the same object are not checked.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allow {

    @Nonbinding
    Permission[] value();
}
