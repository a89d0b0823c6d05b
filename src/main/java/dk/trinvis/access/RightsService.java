package dk.trinvis.access;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * What roles may do: rows that an administrator changes, in force from everybody's next request. A role without rows may do
 * nothing.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.MANAGE_USERS)
public class RightsService {

    @Inject
    private Roles roles;

    @Inject
    private Users users;

    @Inject
    private Administrators administrators;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private Event<Administered> administered;

    /** What a role may do. */
    public Set<Permission> of(String role) {
        return roles.permissions(role);
    }

    /** The state of a role that whoever reads it now has seen; {@link NotFound} for one that does not exist. */
    public Version version(String role) {
        return roles.find(role).orElseThrow(() -> new NotFound("role")).version();
    }

    /**
     * Makes the role, or says anew what it may do; each permission given or taken is a row of the audit trail. Whoever manages
     * users is kept from citizens (rule "duties apart"), nobody without a team gets to them, and some administrator is always
     * left who can sign in.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void put(String role, Set<Permission> wanted, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        if (wanted.contains(Permission.MANAGE_USERS) && wanted.stream().anyMatch(Permission::isOfCitizens)) {
            throw new InvalidInput("permissions", "access.dutiesApart");
        }
        if (Permission.needTeam(wanted)
                && users.all().stream()
                        .anyMatch(
                                each -> each.role().equals(role) && each.team().isEmpty())) {
            throw new InvalidInput("permissions", "access.teamNeededByRole");
        }
        UserRole known = roles.find(role).orElseGet(() -> new UserRole(role));
        known.version().requireSeen(seen, users::displayName);
        Set<Permission> before = known.permissions();
        if (before.contains(Permission.MANAGE_USERS) && !wanted.contains(Permission.MANAGE_USERS)) {
            administrators.withdraw(each -> each.role().equals(role));
        }
        known.may(wanted, stamp);
        roles.change(known);
        tell(role, before, wanted);
    }

    private void tell(String role, Set<Permission> before, Set<Permission> after) {
        for (Permission permission : Permission.values()) {
            if (before.contains(permission) != after.contains(permission)) {
                String verb = after.contains(permission) ? " may " : " may no longer ";
                administered.fire(new Administered("role " + role + verb + permission.code()));
            }
        }
    }
}
