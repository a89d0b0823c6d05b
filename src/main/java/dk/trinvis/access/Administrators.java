package dk.trinvis.access;

import dk.trinvis.common.Demonstration;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** Who may manage users and can sign in. There is always one, and nobody takes it from themselves. */
@ApplicationScoped
class Administrators {

    @Inject
    private Users users;

    @Inject
    private Roles roles;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Recording recording;

    boolean include(AppUser user) {
        return manages(user.role()) && user.isActive() && (!user.isDemo() || demonstration.isOn());
    }

    boolean manages(String role) {
        return roles.permissions(role).contains(Permission.MANAGE_USERS);
    }

    /**
     * Some stop being administrators: {@link RuleBroken} when the caller is among them, or when nobody else is one. Whoever
     * withdraws some waits for others who do, so that two cannot withdraw each other.
     */
    void withdraw(Predicate<AppUser> some) {
        recording.lock();
        if (users.named(currentUser.userName()).filter(some).isPresent()) {
            throw new RuleBroken("access.notYourself");
        }
        if (users.all().stream().filter(some.negate()).noneMatch(this::include)) {
            throw new RuleBroken("access.lastAdministrator");
        }
    }
}
