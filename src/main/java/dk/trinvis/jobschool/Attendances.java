package dk.trinvis.jobschool;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class Attendances {

    @PersistenceContext
    private EntityManager entities;

    /** Everything ever written down of the session. */
    List<Attendance> of(String sessionId) {
        return entities.createQuery(
                        "SELECT a FROM Attendance a WHERE a.sessionId = :session ORDER BY a.enrolmentId",
                        Attendance.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Those on the session's track on its day, and those with a case of whom something is written down: citizens by enrolment. */
    Map<Long, Long> expected(Session session) {
        Query query = entities.createNativeQuery("SELECT e.id, e.citizen_id FROM enrolment e WHERE e.id IN"
                        + " (SELECT a.enrolment_id FROM track_assignment a JOIN enrolment t ON t.id = a.enrolment_id"
                        + " WHERE a.track = ?1 AND t.initiative_id = ?2 AND a.valid_from <= ?3 AND a.valid_until > ?3"
                        + " AND a.superseded_at = " + Fact.NEVER_IN_SQL
                        + " UNION SELECT w.enrolment_id FROM attendance w"
                        + " JOIN enrolment_period p ON p.enrolment_id = w.enrolment_id"
                        + " AND p.superseded_at = " + Fact.NEVER_IN_SQL
                        + " WHERE w.session_id = ?4 AND w.superseded_at = " + Fact.NEVER_IN_SQL + ") ORDER BY e.id")
                .setParameter(1, session.teaching().track())
                .setParameter(2, session.key().initiativeId())
                .setParameter(3, session.slot().day())
                .setParameter(4, session.key().sessionId());
        Map<Long, Long> citizens = new LinkedHashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            citizens.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        }
        return citizens;
    }

    void add(Fact row) {
        entities.persist(row);
    }
}
