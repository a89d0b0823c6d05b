package dk.trinvis.initiative;

import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Initiatives {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, List<InitiativeView>> kept;

    Optional<InitiativeView> withCode(String code) {
        return all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .or(() -> stored(code));
    }

    /** As the database has it now. */
    Optional<InitiativeView> stored(String code) {
        return find(code).map(Initiative::view);
    }

    private Optional<Initiative> find(String code) {
        return entities.createQuery("SELECT i FROM Initiative i WHERE i.code = :code", Initiative.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Adds the initiative with this code, or changes it; answers whether anything is new. */
    boolean put(InitiativeView view) {
        kept.change();
        Optional<Initiative> known = find(view.code());
        if (known.isEmpty()) {
            entities.persist(new Initiative(view));
        }
        return known.map(initiative -> initiative.revise(view)).orElse(true);
    }

    /** A new one may be of another server, and not among those kept. */
    InitiativeView withId(long id) {
        return all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseGet(() -> stored(id).view());
    }

    boolean hasIndicatorSet(String code) {
        return !entities.createNativeQuery("SELECT s.code FROM indicator_set s WHERE s.code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    Initiative stored(long id) {
        return entities.find(Initiative.class, id);
    }

    List<InitiativeView> all() {
        return kept.get("all", all -> read());
    }

    private List<InitiativeView> read() {
        return entities.createQuery("SELECT i FROM Initiative i ORDER BY i.launchDay DESC, i.code", Initiative.class)
                .getResultStream()
                .map(Initiative::view)
                .toList();
    }

    void add(InitiativeView view) {
        kept.change();
        entities.persist(new Initiative(view));
    }
}
