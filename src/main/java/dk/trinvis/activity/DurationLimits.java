package dk.trinvis.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class DurationLimits {

    @PersistenceContext
    private EntityManager entities;

    /** The limits of a type in force on a day. */
    List<MaxDuration> of(String type, LocalDate day) {
        return entities.createQuery(
                        "SELECT d FROM DurationLimit d"
                                + " WHERE d.type = :type AND d.validFrom <= :day AND d.validUntil > :day ORDER BY d.id",
                        DurationLimit.class)
                .setParameter("type", type)
                .setParameter("day", day)
                .getResultStream()
                .map(DurationLimit::view)
                .toList();
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(d) FROM DurationLimit d", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(MaxDuration limit) {
        entities.persist(new DurationLimit(limit));
    }
}
