package dk.trinvis.jobschool;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SavedPlans {

    @PersistenceContext
    private EntityManager entities;

    /** As they are now, whatever has become of them, the earliest start first. */
    List<SavedPlan> of(long initiativeId) {
        return entities.createQuery(
                        "SELECT p FROM SavedPlan p WHERE p.initiativeId = :initiative AND p.supersededAt = :never"
                                + " ORDER BY p.validFrom, p.name, p.id",
                        SavedPlan.class)
                .setParameter("initiative", initiativeId)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    /** The plan as it is now. */
    Optional<SavedPlan> current(long initiativeId, String planId) {
        return of(initiativeId).stream()
                .filter(plan -> plan.planId().equals(planId))
                .findFirst();
    }

    void add(Fact plan) {
        entities.persist(plan);
    }
}
