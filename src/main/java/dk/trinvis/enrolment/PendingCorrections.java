package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PendingCorrections {

    /** Those that wait in cases that a team is now the last responsible for, or was when they were annulled. */
    private static final String WAITING = " FROM PendingCorrection p, Responsibility r WHERE p.state = :waiting"
            + " AND r.enrolmentId = p.enrolmentId AND r.validUntil = :forever AND r.teamId = :team"
            + Enrolments.LAST_KNOWN;

    @PersistenceContext
    private EntityManager entities;

    void add(PendingCorrection correction) {
        entities.persist(correction);
    }

    Optional<PendingCorrection> withId(String id) {
        return Optional.ofNullable(entities.find(PendingCorrection.class, id));
    }

    /** Who has waited longest first. */
    List<PendingCorrection> waiting(long team) {
        return ofTeam("SELECT p" + WAITING + " ORDER BY p.askedAt, p.id", PendingCorrection.class, team)
                .getResultList();
    }

    /** How many wait, and since when the one that has waited longest. */
    CorrectionBacklog backlog(long team) {
        List<Instant> asked = ofTeam("SELECT p.askedAt" + WAITING + " ORDER BY p.askedAt", Instant.class, team)
                .getResultList();
        return new CorrectionBacklog(asked.size(), asked.stream().findFirst());
    }

    private <T> TypedQuery<T> ofTeam(String query, Class<T> type, long team) {
        return entities.createQuery(query, type)
                .setParameter("waiting", CorrectionState.WAITING.code())
                .setParameter("forever", DateRange.FOREVER)
                .setParameter("team", team);
    }

    /** What somebody has asked for, the latest first. */
    List<PendingCorrection> askedBy(String userName, int most) {
        return entities.createQuery(
                        "SELECT p FROM PendingCorrection p WHERE p.askedBy = :by ORDER BY p.askedAt DESC, p.id",
                        PendingCorrection.class)
                .setParameter("by", userName)
                .setMaxResults(most)
                .getResultList();
    }
}
