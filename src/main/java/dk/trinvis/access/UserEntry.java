package dk.trinvis.access;

import dk.trinvis.common.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user as an administrator wants them.
 *
 * @param role the code of a role
 * @param team the code of a team; none for roles that see no citizens
 * @param active false keeps them out from their next request on; true when it is not said
 * @param password a new one of at least 12 characters; without one the old stays, and a new user has only tokens
 */
public record UserEntry(
        @Nullable String displayName,
        @Nullable String role,
        @Nullable String team,
        @Nullable Boolean active,
        @Nullable String password) {

    private static final int NAME_LENGTH = 200;

    String checkedName(Input input) {
        return input.required("displayName", displayName, NAME_LENGTH);
    }

    /** Empty text where none is said. */
    String roleCode() {
        return given(role).orElse("");
    }

    Optional<String> teamCode() {
        return given(team);
    }

    boolean isActive() {
        return active == null || active;
    }

    Optional<String> newPassword() {
        return given(password);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
