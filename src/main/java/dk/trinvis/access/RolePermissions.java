package dk.trinvis.access;

import static dk.trinvis.access.Permission.*;
import static dk.trinvis.access.Role.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of who may do what. What is not said here is refused. */
final class RolePermissions {

    private static final Map<Permission, Set<Role>> MAY = Map.ofEntries(
            Map.entry(READ_CASES, Set.of(CASEWORKER, TEAM_LEAD, COMPANY_CONSULTANT)),
            Map.entry(SEE_SENSITIVE, Set.of(CASEWORKER, TEAM_LEAD)),
            Map.entry(CHANGE_CASES, Set.of(CASEWORKER, TEAM_LEAD)),
            Map.entry(CHANGE_ACTIVITIES, Set.of(CASEWORKER, TEAM_LEAD, COMPANY_CONSULTANT)),
            Map.entry(SEARCH_CITIZENS, Set.of(CASEWORKER, TEAM_LEAD, COMPANY_CONSULTANT)),
            Map.entry(OPEN_WITH_REASON, Set.of(CASEWORKER, TEAM_LEAD)),
            Map.entry(MERGE_CITIZENS, Set.of(TEAM_LEAD)),
            Map.entry(UNDO_MERGES, Set.of(ADMINISTRATOR)),
            Map.entry(ANNUL_CASES, Set.of(TEAM_LEAD)),
            Map.entry(REASSIGN_CASES, Set.of(TEAM_LEAD)),
            Map.entry(APPROVE_CORRECTIONS, Set.of(TEAM_LEAD)),
            Map.entry(DECIDE_ADMISSIONS, Set.of(TEAM_LEAD)),
            Map.entry(CHANGE_TRACKS, Set.of(TEAM_LEAD)),
            Map.entry(RECORD_ATTENDANCE, Set.of(CASEWORKER, TEAM_LEAD, INSTRUCTOR)),
            Map.entry(READ_COMPANIES, Set.of(CASEWORKER, TEAM_LEAD, COMPANY_CONSULTANT)),
            Map.entry(CHANGE_COMPANIES, Set.of(CASEWORKER, TEAM_LEAD, COMPANY_CONSULTANT)),
            Map.entry(SEE_FIGURES, Set.of(CASEWORKER, TEAM_LEAD, COMMITTEE_SECRETARY)),
            Map.entry(OPEN_COHORTS, Set.of(CASEWORKER, TEAM_LEAD)),
            Map.entry(IMPORT, Set.of(TEAM_LEAD, ADMINISTRATOR)),
            Map.entry(IMPORT_FOR_ALL, Set.of(ADMINISTRATOR)),
            Map.entry(MAKE_DOCUMENTS, Set.of(TEAM_LEAD, COMMITTEE_SECRETARY)),
            Map.entry(READ_PUBLISHED, EnumSet.allOf(Role.class)),
            Map.entry(CHANGE_CODES, Set.of(ADMINISTRATOR)),
            Map.entry(MANAGE_USERS, Set.of(ADMINISTRATOR)),
            Map.entry(READ_AUDIT, Set.of(ADMINISTRATOR)));

    private RolePermissions() {}

    static Set<Permission> of(Role role) {
        return MAY.entrySet().stream()
                .filter(entry -> entry.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
