package dk.trinvis.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Stands in front of what {@link Allow} marks, outside the transaction, so that a refusal starts none. */
@Allow({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard {

    @Inject
    private CurrentUser user;

    @Inject
    private Event<Refused> refused;

    /** Somebody asked for what they may not do. */
    public record Refused(String userName, String role, String what) {}

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Identity identity = user.identity();
        if (!identity.mayAny(permissions(method))) {
            String what = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            refused.fire(new Refused(identity.userName(), identity.role(), what));
            throw new NotAllowed(what);
        }
        return call.proceed();
    }

    private static Permission[] permissions(Method method) {
        Allow own = method.getAnnotation(Allow.class);
        Allow allow = own != null ? own : method.getDeclaringClass().getAnnotation(Allow.class);
        return allow == null ? new Permission[0] : allow.value();
    }
}
