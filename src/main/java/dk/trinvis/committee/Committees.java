package dk.trinvis.committee;

import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Committees {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, Optional<CommitteeView>> views;

    /** All, by name. */
    List<Committee> all() {
        return entities.createQuery("SELECT c FROM Committee c ORDER BY c.name", Committee.class)
                .getResultList();
    }

    Optional<Committee> withCode(String code) {
        return one("SELECT c FROM Committee c WHERE c.code = :key", code);
    }

    /** The one with the name, as everybody knows it. */
    Optional<CommitteeView> viewNamed(String name) {
        return views.get(name, asked -> named(asked).map(Committee::view));
    }

    /** One is about to change. */
    void change() {
        views.change();
    }

    Optional<Committee> named(String name) {
        return one("SELECT c FROM Committee c WHERE c.name = :key", name);
    }

    private Optional<Committee> one(String query, String key) {
        return entities.createQuery(query, Committee.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void add(Committee committee) {
        entities.persist(committee);
    }
}
