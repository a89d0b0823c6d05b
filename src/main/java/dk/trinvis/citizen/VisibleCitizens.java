package dk.trinvis.citizen;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The citizens that the user may know of: those of their own team, and those who have no case yet. */
@ApplicationScoped
class VisibleCitizens {

    @Inject
    private CaseTeams teams;

    @Inject
    private CurrentUser user;

    Set<Long> among(Collection<Long> citizenIds) {
        Map<Long, Set<Long>> answering = teams.of(citizenIds);
        Set<Long> mine = user.team().stream().boxed().collect(Collectors.toSet());
        return citizenIds.stream()
                .filter(id -> !Collections.disjoint(answering.getOrDefault(id, mine), mine))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The others: those whom a file that the user sends may not name. For administrators there are none. */
    Set<Long> notToTakeIn(Collection<Long> citizenIds) {
        if (user.may(Permission.IMPORT_FOR_ALL)) {
            return Set.of();
        }
        Set<Long> visible = among(citizenIds);
        return citizenIds.stream().filter(id -> !visible.contains(id)).collect(Collectors.toUnmodifiableSet());
    }
}
