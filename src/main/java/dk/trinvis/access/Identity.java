package dk.trinvis.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Somebody known: as their row in the user table said at the start of the request.
 *
 * @param role the code of the role
 * @param team the team whose citizens they see; empty for those who belong to none
 * @param language {@code da} or {@code en}
 * @param permissions everything they may do
 */
public record Identity(
        String userName,
        String displayName,
        String role,
        OptionalLong team,
        String language,
        Set<Permission> permissions) {

    /** The application itself, which fills an empty database or runs a job nobody asked for; may do everything. */
    public static Identity system(String purpose) {
        return new Identity(
                "system-" + purpose,
                "Trinvis",
                "administrator",
                OptionalLong.empty(),
                "da",
                EnumSet.allOf(Permission.class));
    }

    static Identity of(AppUser user, Set<Permission> permissions) {
        return new Identity(
                user.userName(), user.displayName(), user.role(), user.teamId(), user.language(), permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether they may do at least one of these. */
    public boolean mayAny(Permission... anyOf) {
        return Arrays.stream(anyOf).anyMatch(permissions::contains);
    }
}
