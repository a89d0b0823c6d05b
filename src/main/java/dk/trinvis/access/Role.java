package dk.trinvis.access;

import dk.trinvis.common.Coded;
import java.util.Set;

/** What somebody works as. What each may do hangs on the code, so a further role needs a release; its label does not. */
public enum Role implements Coded {
    CASEWORKER,
    TEAM_LEAD,
    COMPANY_CONSULTANT,
    COMMITTEE_SECRETARY,
    COMMITTEE_MEMBER,
    ADMINISTRATOR;

    public Set<Permission> permissions() {
        return RolePermissions.of(this);
    }

    /** Whether it sees the citizens of a team. */
    boolean needsTeam() {
        return permissions().contains(Permission.READ_CASES);
    }

    /** The role with a code; one that does not exist is an {@link IllegalArgumentException}. */
    public static Role ofCode(String code) {
        return Coded.find(Role.class, code).orElseThrow(() -> new IllegalArgumentException("no role " + code));
    }
}
