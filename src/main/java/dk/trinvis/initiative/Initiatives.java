package dk.trinvis.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Initiatives {

    @PersistenceContext
    private EntityManager entities;

    Optional<InitiativeView> withCode(String code) {
        return entities.createQuery("SELECT i FROM Initiative i WHERE i.code = :code", Initiative.class)
                .setParameter("code", code)
                .getResultStream()
                .map(Initiative::view)
                .findFirst();
    }

    InitiativeView withId(long id) {
        return entities.find(Initiative.class, id).view();
    }

    List<InitiativeView> all() {
        return entities.createQuery("SELECT i FROM Initiative i ORDER BY i.launchDay DESC, i.code", Initiative.class)
                .getResultStream()
                .map(Initiative::view)
                .toList();
    }

    void add(InitiativeView view) {
        entities.persist(new Initiative(view));
    }
}
