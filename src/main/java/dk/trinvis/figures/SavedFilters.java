package dk.trinvis.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The filters that users gave a name. */
@ApplicationScoped
class SavedFilters {

    @PersistenceContext
    private EntityManager entities;

    /** By name. */
    List<SavedFilter> of(String userName) {
        return entities.createQuery(
                        "SELECT f FROM SavedFilter f WHERE f.userName = :user ORDER BY f.name", SavedFilter.class)
                .setParameter("user", userName)
                .getResultList();
    }

    Optional<SavedFilter> named(String userName, String name) {
        return of(userName).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    void add(SavedFilter filter) {
        entities.persist(filter);
    }

    void remove(SavedFilter filter) {
        entities.remove(filter);
    }
}
