package dk.trinvis.citizen;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which teams answer for citizens, and who has which case; known to the cases, which stand above. */
public interface CaseTeams {

    /** The teams of each citizen's cases by the citizen's number; citizens without a case are left out. */
    Map<Long, Set<Long>> of(Collection<Long> citizenIds);

    /**
     * A condition in SQL: one of the citizen's cases is the team's, or there is none.
     *
     * @param citizenId the column with the citizen's number
     */
    String answeredFor(String citizenId, long team);

    /** What {@link #joined} calls the number of the team of a case. */
    String TEAM = "answering.teamId";

    /**
     * A part of a question in JPQL that adds the {@link #TEAM} of each of the citizen's cases; {@code :never} and {@code
     * :forever} are to be given.
     *
     * @param citizenId the attribute with the citizen's number
     */
    String joined(String citizenId);

    /** The number of the citizen whose case has one of these references. */
    Optional<Long> citizenOf(Collection<String> enrolmentRefs);
}
