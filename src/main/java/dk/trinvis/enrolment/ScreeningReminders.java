package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class ScreeningReminders {

    @PersistenceContext
    private EntityManager entities;

    /** What is currently believed, by enrolment; at most a few hundred at a time. */
    Map<Long, List<ScreeningReminder>> current(Collection<Long> enrolmentIds) {
        return until(Fact.NEVER, enrolmentIds);
    }

    /** What was believed until exactly the moment, by enrolment; at most a few hundred at a time. */
    Map<Long, List<ScreeningReminder>> until(Instant moment, Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT r FROM ScreeningReminder r WHERE r.enrolmentId IN :ids AND r.supersededAt = :moment",
                        ScreeningReminder.class)
                .setParameter("ids", enrolmentIds)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.groupingBy(ScreeningReminder::enrolmentId));
    }

    void add(Fact reminder) {
        entities.persist(reminder);
    }
}
