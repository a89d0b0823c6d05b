package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
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

    /** What is written down of somebody at a session. */
    record Written(AttendanceEntry entry, long enrolmentId, long citizenId) {}

    /** All that is written down of the initiative's sessions on the days, in the order of the sessions. */
    List<Written> during(long initiativeId, DateRange days) {
        Query query = entities.createNativeQuery(
                        "SELECT a.session_id, e.enrolment_ref, a.state, e.id, e.citizen_id FROM attendance a"
                                + " JOIN school_session s ON s.session_id = a.session_id"
                                + " JOIN enrolment e ON e.id = a.enrolment_id"
                                + " WHERE s.initiative_id = ?1 AND s.valid_from >= ?2 AND s.valid_from < ?3"
                                + " AND s.superseded_at = " + Fact.NEVER_IN_SQL + " AND a.superseded_at = "
                                + Fact.NEVER_IN_SQL
                                + " ORDER BY s.valid_from, s.starts, s.track, a.session_id, e.enrolment_ref")
                .setParameter(1, initiativeId)
                .setParameter(2, days.first())
                .setParameter(3, days.until());
        List<Written> written = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            AttendanceEntry entry = new AttendanceEntry((String) row[0], (String) row[1], (String) row[2]);
            written.add(new Written(entry, ((Number) row[3]).longValue(), ((Number) row[4]).longValue()));
        }
        return written;
    }

    void add(Fact row) {
        entities.persist(row);
    }
}
