package dk.trinvis.access.api;

import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.access.UserService.UserRow;
import java.util.Optional;

/**
 * A user.
 *
 * @param role the code of the role
 * @param team the code of the team
 */
public record UserJson(String userName, String displayName, String role, Optional<String> team, boolean active) {

    static UserJson of(UserRow user) {
        return new UserJson(
                user.userName(), user.displayName(), user.role(), user.team().map(TeamRow::code), user.active());
    }
}
