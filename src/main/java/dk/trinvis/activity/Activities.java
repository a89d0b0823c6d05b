package dk.trinvis.activity;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class Activities {

    @PersistenceContext
    private EntityManager entities;

    /** What is currently believed of the enrolments' activities, by enrolment; at most a few hundred at a time. */
    Map<Long, List<Activity>> current(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT a FROM Activity a WHERE a.enrolmentId IN :ids AND a.supersededAt = :never"
                                + " ORDER BY a.validFrom, a.id",
                        Activity.class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(Activity::enrolmentId));
    }

    void add(Fact activity) {
        entities.persist(activity);
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
