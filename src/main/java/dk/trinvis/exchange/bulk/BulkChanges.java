package dk.trinvis.exchange.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class BulkChanges {

    @PersistenceContext
    private EntityManager entities;

    void add(BulkChange change, List<String> refs) {
        entities.persist(change);
        entities.flush();
        refs.forEach(ref -> entities.persist(new BulkChangeRow(change, ref)));
    }

    Optional<BulkChange> withId(String id) {
        return Optional.ofNullable(entities.find(BulkChange.class, id));
    }

    /** One with its cases, in the order in which they were chosen. */
    Map<BulkChange, List<BulkChangeRow>> withRows(String id) {
        return entities.createQuery(
                        "SELECT c, r FROM BulkChange c, BulkChangeRow r WHERE c.id = :change AND r.changeId = c.id"
                                + " ORDER BY r.id",
                        Object[].class)
                .setParameter("change", id)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (BulkChange) row[0],
                        Collectors.mapping(row -> (BulkChangeRow) row[1], Collectors.toList())));
    }

    /** Its cases, in the order in which they were chosen. */
    List<BulkChangeRow> rows(String id) {
        return entities.createQuery(
                        "SELECT r FROM BulkChangeRow r WHERE r.changeId = :change ORDER BY r.id", BulkChangeRow.class)
                .setParameter("change", id)
                .getResultList();
    }

    /** Forgets what was planned before the moment and never recorded. */
    void forgetPlans(Instant before) {
        String plans = "SELECT c.id FROM BulkChange c WHERE c.recordedAt IS NULL AND c.plannedAt < :before";
        entities.createQuery("DELETE FROM BulkChangeRow r WHERE r.changeId IN (" + plans + ")")
                .setParameter("before", before)
                .executeUpdate();
        entities.createQuery("DELETE FROM BulkChange c WHERE c.recordedAt IS NULL AND c.plannedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
