package dk.trinvis.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DraftRules {

    @PersistenceContext
    private EntityManager entities;

    List<DraftRule> all() {
        return entities.createQuery("SELECT r FROM DraftRule r ORDER BY r.initiativeCode", DraftRule.class)
                .getResultList();
    }

    Optional<DraftRule> of(String initiativeCode) {
        return entities.createQuery("SELECT r FROM DraftRule r WHERE r.initiativeCode = :code", DraftRule.class)
                .setParameter("code", initiativeCode)
                .getResultStream()
                .findFirst();
    }

    void add(DraftRule rule) {
        entities.persist(rule);
    }
}
