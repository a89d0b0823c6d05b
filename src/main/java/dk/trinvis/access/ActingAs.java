package dk.trinvis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work outside a request in somebody's name: jobs in the name of who asked for them, the seeder as the system. */
@ApplicationScoped
public class ActingAs {

    @Inject
    private RequestContextController requestContext;

    @Inject
    private CurrentUser user;

    @Inject
    private Users users;

    @Inject
    private Roles roles;

    /** As {@link #call(Identity, Supplier)}, without an answer. */
    public void run(Identity identity, Runnable work) {
        call(identity, () -> {
            work.run();
            return true;
        });
    }

    /**
     * In the name of a user as their row stands now.
     *
     * @throws NotSignedIn when there is no such active user
     */
    public <T> T call(String userName, Supplier<T> work) {
        return call(users.active(userName).map(roles::identity).orElseThrow(NotSignedIn::new), work);
    }

    public <T> T call(Identity identity, Supplier<T> work) {
        boolean activated = requestContext.activate();
        @Nullable Identity before = user.actAs(identity);
        try {
            return work.get();
        } finally {
            user.actAs(before);
            if (activated) {
                requestContext.deactivate();
            }
        }
    }
}
