package dk.trinvis.access;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Demonstration;
import dk.trinvis.common.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out who somebody is: by user name and password, by token, or by the user name that a session remembers. */
@ApplicationScoped
public class SignIn {

    @Inject
    private Users users;

    @Inject
    private Roles roles;

    @Inject
    private Passwords passwords;

    @Inject
    private Throttle throttle;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Clock clock;

    @Inject
    private Event<Attempt> attempts;

    /** How a sign-in ended. */
    public enum Outcome {
        SIGNED_IN,
        WRONG,
        /** Too many wrong ones before it; the password was not looked at. */
        TOO_MANY
    }

    /** A sign-in was tried; the user name is that of a user we have, empty otherwise; the role is its code. */
    public record Attempt(Optional<String> userName, Optional<String> role, Outcome outcome) {}

    /**
     * Checks a password. Takes as long for a user we do not have as for a wrong password.
     *
     * @param source the address it comes from
     */
    public Outcome attempt(String userName, char[] password, String source) {
        Optional<AppUser> user = users.named(userName);
        Outcome outcome = throttle.admits(userName, source) ? check(user, password) : Outcome.TOO_MANY;
        if (outcome == Outcome.SIGNED_IN) {
            throttle.succeeded(userName, source);
        }
        attempts.fire(new Attempt(user.map(AppUser::userName), user.map(AppUser::role), outcome));
        return outcome;
    }

    private Outcome check(Optional<AppUser> user, char[] password) {
        Optional<String> hash = user.flatMap(AppUser::passwordHash);
        boolean right = hash.isPresent() ? passwords.matches(password, hash.get()) : passwords.matchesNobody(password);
        return right && user.filter(this::maySignIn).isPresent() ? Outcome.SIGNED_IN : Outcome.WRONG;
    }

    /** What a session keeps to tell whether the password is still the one it began with. */
    String passwordStamp(String userName) {
        return users.named(userName).flatMap(AppUser::passwordStamp).orElse("");
    }

    /** The user as their row stands now; empty when they may not sign in any more, or have got another password since. */
    Optional<Identity> remembered(String userName, Optional<String> passwordStamp) {
        return users.named(userName)
                .filter(this::maySignIn)
                .filter(user -> user.passwordStamp().equals(passwordStamp))
                .map(roles::identity);
    }

    Optional<Identity> byToken(String token) {
        return users.ofToken(Fingerprint.of(token), clock.now())
                .filter(this::maySignIn)
                .map(roles::identity);
    }

    private boolean maySignIn(AppUser user) {
        return user.isActive() && (!user.isDemo() || demonstration.isOn());
    }
}
