package dk.trinvis.activity;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class Activities {

    private static final String CURRENT =
            " WHERE a.enrolmentId IN :ids AND a.supersededAt = :never ORDER BY a.validFrom, a.id";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Activities with the names of the companies in them.
     *
     * @param byEnrolment as {@link #current}
     * @param companies by CVR number, as far as they are known
     */
    record WithCompanies(Map<Long, List<ActivitySeries>> byEnrolment, Map<String, String> companies) {}

    /** What is currently believed of the enrolments' activities, by enrolment; at most a few hundred at a time. */
    Map<Long, List<ActivitySeries>> current(Collection<Long> enrolmentIds) {
        return enrolmentIds.isEmpty()
                ? Map.of()
                : series(entities.createQuery("SELECT a FROM Activity a" + CURRENT, Activity.class)
                        .setParameter("ids", enrolmentIds)
                        .setParameter("never", Fact.NEVER)
                        .getResultList());
    }

    /** The same with the companies, in one question; what companies are called stands in their table, which lies below. */
    WithCompanies withCompanies(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return new WithCompanies(Map.of(), Map.of());
        }
        List<Object[]> rows = entities.createQuery(
                        "SELECT a, c.cvr, c.name FROM Activity a LEFT JOIN Company c ON c.cvr = a.cvr" + CURRENT,
                        Object[].class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultList();
        Map<String, String> companies = new HashMap<>();
        rows.stream().filter(row -> row[1] != null).forEach(row -> companies.put((String) row[1], (String) row[2]));
        return new WithCompanies(
                series(rows.stream().map(row -> (Activity) row[0]).toList()), companies);
    }

    private static Map<Long, List<ActivitySeries>> series(List<Activity> rectangles) {
        return rectangles.stream().collect(Collectors.groupingBy(Activity::enrolmentId)).entrySet().stream()
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
