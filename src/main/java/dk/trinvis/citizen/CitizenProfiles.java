package dk.trinvis.citizen;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Contacts and goals. */
@ApplicationScoped
class CitizenProfiles {

    @PersistenceContext
    private EntityManager entities;

    /** All that was said of somebody. */
    record Told(List<CitizenContact> contacts, List<CitizenGoal> goals) {}

    /**
     * Everything ever recorded under these numbers, each in the order of recording.
     *
     * @param contacts whether contacts are asked for
     * @param goals whether goals are
     */
    Told ever(Set<Long> numbers, boolean contacts, boolean goals) {
        if (!contacts && !goals) {
            return new Told(List.of(), List.of());
        }
        List<Object[]> rows = entities.createQuery(
                        "SELECT m.id" + (contacts ? ", k" : "") + (goals ? ", g" : "") + " FROM Citizen m"
                                + (contacts ? " LEFT JOIN CitizenContact k ON k.citizenId = m.id" : "")
                                + (goals ? " LEFT JOIN CitizenGoal g ON g.citizenId = m.id" : "")
                                + " WHERE m.id IN :numbers",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultList();
        return new Told(facts(rows, CitizenContact.class), facts(rows, CitizenGoal.class));
    }

    private static <F extends CitizenFact> List<F> facts(List<Object[]> rows, Class<F> kind) {
        return rows.stream()
                .flatMap(Arrays::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .sorted(Comparator.comparing(Fact::recordedAt)
                        .thenComparing(fact -> fact.valid().first()))
                .toList();
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
