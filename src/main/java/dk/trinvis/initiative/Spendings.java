package dk.trinvis.initiative;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class Spendings {

    @PersistenceContext
    private EntityManager entities;

    /** What is currently recorded of an initiative. */
    List<Spending> current(long initiativeId) {
        return entities.createQuery(
                        "SELECT s FROM Spending s WHERE s.initiativeId = :id AND s.supersededAt = :never",
                        Spending.class)
                .setParameter("id", initiativeId)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    /** What is known of the months that have begun on the day. */
    List<Spending> known(long initiativeId, AsOf asOf) {
        return entities.createQuery(
                        "SELECT s FROM Spending s WHERE s.initiativeId = :id AND s.validFrom <= :day"
                                + " AND s.recordedAt <= :known AND s.supersededAt > :known",
                        Spending.class)
                .setParameter("id", initiativeId)
                .setParameter("day", asOf.day())
                .setParameter("known", asOf.knownAt())
                .getResultList();
    }

    void add(Fact spending) {
        entities.persist(spending);
    }

    void flush() {
        entities.flush();
    }
}
