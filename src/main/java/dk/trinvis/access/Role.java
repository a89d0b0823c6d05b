package dk.trinvis.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What somebody works as. What each may do hangs on the code, so a further role needs a release; its label does not. */
public enum Role {
    CASEWORKER,
    TEAM_LEAD,
    COMPANY_CONSULTANT,
    INSTRUCTOR,
    COMMITTEE_SECRETARY,
    COMMITTEE_MEMBER,
    ADMINISTRATOR;

    /** The code that scripts and the database use, for example {@code team_lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Set<Permission> permissions() {
        return RolePermissions.of(this);
    }

    /** Whether it works with the citizens of a team. */
    public boolean needsTeam() {
        return permissions().contains(Permission.READ_CASES) || permissions().contains(Permission.RECORD_ATTENDANCE);
    }

    /** The role with a code; one that does not exist is an {@link IllegalArgumentException}. */
    public static Role ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + code));
    }
}
