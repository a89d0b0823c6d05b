package dk.trinvis.jobschool;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class SessionNotices {

    @PersistenceContext
    private EntityManager entities;

    /** What is to be told, with the session as they know it and as it is now. */
    record Due(SessionNotice notice, Session known, Session now) {}

    /** What is currently recorded of the sessions, told or not, by session, the latest last; at most a few hundred. */
    Map<String, List<SessionNotice>> of(Collection<String> sessionIds) {
        return entities.createQuery(
                        "SELECT n FROM SessionNotice n WHERE n.sessionId IN :ids AND n.supersededAt = :never"
                                + " ORDER BY n.validFrom, n.changeNumber",
                        SessionNotice.class)
                .setParameter("ids", sessionIds)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(SessionNotice::sessionId));
    }

    /** What those of the enrolments are to be told on the day, by enrolment, the earliest session first. */
    Map<Long, List<Due>> due(Collection<Long> enrolmentIds, LocalDate day) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT n, k, s FROM SessionNotice n, Session k, Session s WHERE n.enrolmentId IN :ids"
                                + " AND n.told = FALSE AND n.supersededAt = :never"
                                + " AND n.validFrom <= :day AND n.validUntil > :day"
                                + " AND k.sessionId = n.sessionId AND k.changeNumber = n.knownNumber"
                                + " AND s.sessionId = n.sessionId AND s.changeNumber = n.changeNumber"
                                + " ORDER BY n.tellBy, k.starts, n.sessionId",
                        Object[].class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Due((SessionNotice) row[0], (Session) row[1], (Session) row[2]))
                .collect(Collectors.groupingBy(due -> due.notice().enrolmentId()));
    }

    void add(Fact notice) {
        entities.persist(notice);
    }
}
