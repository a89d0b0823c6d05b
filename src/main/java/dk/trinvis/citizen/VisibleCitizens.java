package dk.trinvis.citizen;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The citizens that the user may know of: those of their own team, those who have no case yet, and those whom they have
 * opened today for a reason.
 */
@ApplicationScoped
class VisibleCitizens {

    private static final long NO_TEAM = -1;

    @Inject
    private CaseTeams teams;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    boolean include(long citizenId) {
        return includeByTeam(citizenId) || audit.isOpenedToday(citizenId);
    }

    /** Whether it takes no reason to know of the citizen. */
    boolean includeByTeam(long citizenId) {
        return ofTeam(List.of(citizenId)).contains(citizenId);
    }

    /** The same of one for whose cases these teams answer. */
    boolean includeOf(Set<Long> answering) {
        return answering.isEmpty() || user.team().stream().anyMatch(answering::contains);
    }

    /** As {@link #includeByTeam}, as a condition in SQL on a column with the citizen's number. */
    String condition(String citizenId) {
        return teams.answeredFor(citizenId, user.team().orElse(NO_TEAM));
    }

    /** The others: those whom a file that the user sends may not name. For administrators there are none. */
    Set<Long> notToTakeIn(Collection<Long> citizenIds) {
        if (user.may(Permission.IMPORT_FOR_ALL)) {
            return Set.of();
        }
        Set<Long> mine = ofTeam(citizenIds);
        return citizenIds.stream().filter(id -> !mine.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Long> ofTeam(Collection<Long> citizenIds) {
        Map<Long, Set<Long>> answering = teams.of(citizenIds);
        Set<Long> mine = user.team().stream().boxed().collect(Collectors.toSet());
        return citizenIds.stream()
                .filter(id -> !Collections.disjoint(answering.getOrDefault(id, mine), mine))
                .collect(Collectors.toUnmodifiableSet());
    }
}
