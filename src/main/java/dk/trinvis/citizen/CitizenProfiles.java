package dk.trinvis.citizen;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Contacts and goals. */
@ApplicationScoped
class CitizenProfiles {

    @PersistenceContext
    private EntityManager entities;

    /** Everything ever recorded, also under numbers under which the person was once known, in the order of recording. */
    <F extends CitizenFact> List<F> history(Class<F> kind, long citizenId) {
        return entities.createQuery(
                        "SELECT f FROM " + kind.getSimpleName() + " f WHERE f.citizenId = :id"
                                + " OR f.citizenId IN (SELECT c.id FROM Citizen c WHERE c.mergedInto = :id)"
                                + " ORDER BY f.recordedAt, f.validFrom",
                        kind)
                .setParameter("id", citizenId)
                .getResultList();
    }

    /** What is believed now. */
    <F extends CitizenFact> List<F> current(Class<F> kind, long citizenId) {
        return entities.createQuery(
                        "SELECT f FROM " + kind.getSimpleName()
                                + " f WHERE f.citizenId = :id AND f.supersededAt = :never ORDER BY f.validFrom",
                        kind)
                .setParameter("id", citizenId)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    void add(Fact fact) {
        entities.persist(fact);
    }
}
