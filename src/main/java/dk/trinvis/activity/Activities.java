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
    Map<Long, List<ActivitySeries>> current(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Activity>> rectangles = entities.createQuery(
                        "SELECT a FROM Activity a WHERE a.enrolmentId IN :ids AND a.supersededAt = :never"
                                + " ORDER BY a.validFrom, a.id",
                        Activity.class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(Activity::enrolmentId));
        return rectangles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ActivitySeries.all(entry.getValue())));
    }

    /** Everything ever recorded of the enrolments' activities, by enrolment and activity; at most a few hundred at a time. */
    Map<Long, Map<String, List<Activity>>> histories(Collection<Long> enrolmentIds) {
        return entities.createQuery(
                        "SELECT a FROM Activity a WHERE a.enrolmentId IN :ids ORDER BY a.validFrom, a.id",
                        Activity.class)
                .setParameter("ids", enrolmentIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Activity::enrolmentId,
                        Collectors.groupingBy(each -> each.series().key())));
    }

    /** Everything ever recorded of one activity, the latest recorded first, superseded or not. */
    List<Activity> history(String series) {
        return entities.createQuery(
                        "SELECT a FROM Activity a WHERE a.series = :series ORDER BY a.recordedAt DESC, a.validFrom",
                        Activity.class)
                .setParameter("series", series)
                .getResultList();
    }

    void add(Fact activity) {
        entities.persist(activity);
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
