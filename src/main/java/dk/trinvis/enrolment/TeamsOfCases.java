package dk.trinvis.enrolment;

import dk.trinvis.citizen.CaseTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A citizen belongs to the teams that are, as now known, the last responsible for one of their cases. */
@ApplicationScoped
class TeamsOfCases implements CaseTeams {

    @Inject
    private Enrolments enrolments;

    @Override
    public Map<Long, Set<Long>> of(Collection<Long> citizenIds) {
        Map<Long, Set<Long>> teams = new HashMap<>();
        enrolments
                .teamsOf(citizenIds)
                .forEach(each -> teams.computeIfAbsent(each.citizenId(), id -> new HashSet<>())
                        .add(each.teamId()));
        return teams;
    }

    @Override
    public String answeredFor(String citizenId, long team) {
        return Enrolments.answeredFor(citizenId, team);
    }

    @Override
    public String joined(String citizenId) {
        return " LEFT JOIN Enrolment answered ON answered.citizenId = " + citizenId
                + " LEFT JOIN Responsibility answering ON answering.enrolmentId = answered.id"
                + " AND answering.supersededAt = :never AND answering.validUntil = :forever";
    }

    @Override
    public Optional<Long> citizenOf(Collection<String> enrolmentRefs) {
        return enrolments.citizenOf(enrolmentRefs);
    }
}
