package dk.trinvis.citizen;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which teams answer for citizens; known to the cases, which stand above. */
public interface CaseTeams {

    /** The teams of each citizen's cases by the citizen's number; citizens without a case are left out. */
    Map<Long, Set<Long>> of(Collection<Long> citizenIds);
}
