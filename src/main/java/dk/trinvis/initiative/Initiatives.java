package dk.trinvis.initiative;

import dk.trinvis.common.Kept;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeView.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class Initiatives {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, List<InitiativeView>> kept;

    @Inject
    private Kept<Long, List<Known<Grant>>> granted;

    @Inject
    private Kept<String, Map<Long, String>> asking;

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
    boolean put(InitiativeView view, Stamp stamp) {
        change();
        Optional<Initiative> known = find(view.code());
        if (known.isEmpty()) {
            Initiative added = new Initiative(view, stamp);
            added.touch(stamp);
            entities.persist(added);
        }
        boolean changed =
                known.map(initiative -> initiative.revise(view, stamp)).orElse(true);
        known.filter(initiative -> changed).ifPresent(initiative -> initiative.touch(stamp));
        return changed;
    }

    /** A new one may be of another server, and not among those kept. */
    InitiativeView withId(long id) {
        return all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseGet(() -> stored(id).view());
    }

    /** Sets of small steps to choose from: their Danish titles by code. */
    Map<String, String> indicatorSets() {
        Map<String, String> sets = new LinkedHashMap<>();
        List<?> rows = entities.createNativeQuery("SELECT s.code, s.title_da FROM indicator_set s ORDER BY s.title_da")
                .getResultList();
        rows.forEach(row -> sets.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return sets;
    }

    /** The code of the set that the initiative asks after; empty for none. */
    Optional<String> indicatorSet(long id) {
        return Optional.ofNullable(asking.get("all", all -> readAsking()).get(id));
    }

    private Map<Long, String> readAsking() {
        Map<Long, String> sets = new HashMap<>();
        entities.createQuery(
                        "SELECT i.id, i.indicatorSet FROM Initiative i WHERE i.indicatorSet IS NOT NULL",
                        Object[].class)
                .getResultStream()
                .forEach(row -> sets.put((Long) row[0], (String) row[1]));
        return sets;
    }

    /** Asks after the set, or with nothing after none. */
    void useIndicators(long id, Optional<String> set) {
        asking.change();
        stored(id).useIndicators(set);
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

    void add(InitiativeView view, Stamp stamp) {
        change();
        entities.persist(new Initiative(view, stamp));
    }

    private void change() {
        kept.change();
        granted.change();
    }

    /** What was granted, as known at a moment, the first grant first. */
    List<Grant> grants(long id, Instant moment) {
        return Known.at(moment, granted.get(id, this::readGrants));
    }

    private List<Known<Grant>> readGrants(long id) {
        return entities.createQuery(
                        "SELECT g FROM InitiativeGrant g WHERE g.initiative.id = :id ORDER BY g.validFrom",
                        InitiativeGrant.class)
                .setParameter("id", id)
                .getResultStream()
                .map(grant -> Known.of(grant, grant.view()))
                .toList();
    }
}
