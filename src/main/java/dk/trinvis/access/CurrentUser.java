package dk.trinvis.access;

import dk.trinvis.common.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Whoever this request is for; in a job, whoever {@link ActingAs} named. The methods that need somebody throw {@link
 * NotSignedIn} when there is nobody.
 */
@RequestScoped
public class CurrentUser implements Caller {

    @Inject
    private HttpServletRequest request;

    private @Nullable Identity actingAs;

    /** Who it is; empty on the few pages that need no sign-in. */
    public Optional<Identity> signedIn() {
        return actingAs != null ? Optional.of(actingAs) : SignedIn.in(request);
    }

    public Identity identity() {
        return signedIn().orElseThrow(NotSignedIn::new);
    }

    @Override
    public String userName() {
        return identity().userName();
    }

    public String displayName() {
        return identity().displayName();
    }

    /** The code of the role. */
    public String role() {
        return identity().role();
    }

    /** The team whose citizens they see. */
    public OptionalLong team() {
        return identity().team();
    }

    /** As {@link #team}, for questions to the database: the number of no team where there is none. */
    public long teamOrNone() {
        return team().orElse(-1);
    }

    public boolean may(Permission permission) {
        return signedIn().map(identity -> identity.may(permission)).orElse(false);
    }

    @Nullable
    Identity actAs(@Nullable Identity identity) {
        Identity before = actingAs;
        actingAs = identity;
        return before;
    }
}
