package dk.trinvis.citizen;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The merges that hold. */
@ApplicationScoped
class CitizenMerges {

    @PersistenceContext
    private EntityManager entities;

    /** The latest first. */
    List<CitizenMerge> all() {
        return entities.createQuery(
                        "SELECT m FROM CitizenMerge m WHERE m.undoneAt = :never ORDER BY m.mergedAt DESC, m.id DESC",
                        CitizenMerge.class)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    Optional<CitizenMerge> withId(long id) {
        return all().stream().filter(merge -> merge.id() == id).findFirst();
    }

    void add(CitizenMerge merge) {
        entities.persist(merge);
    }

    /** Lets everybody who was known under the one number be known under the other, and writes that down at once. */
    void lead(Citizen from, Citizen to) {
        entities.createQuery("SELECT c FROM Citizen c WHERE c.mergedInto = :id", Citizen.class)
                .setParameter("id", from.id())
                .getResultStream()
                .forEach(each -> each.mergeInto(to));
        from.mergeInto(to);
        entities.flush();
    }

    /** The opposite: the one is known by itself again, and so are those who had been merged into it before. */
    void part(Citizen absorbed) {
        absorbed.standAlone();
        List<CitizenMerge> before = all();
        boolean isMore = true;
        List<Citizen> theirs = new ArrayList<>(List.of(absorbed));
        while (isMore) {
            List<Citizen> next = before.stream()
                    .filter(merge -> theirs.contains(merge.kept()) && !theirs.contains(merge.absorbed()))
                    .map(CitizenMerge::absorbed)
                    .toList();
            next.forEach(each -> each.mergeInto(absorbed));
            theirs.addAll(next);
            isMore = !next.isEmpty();
        }
        entities.flush();
    }
}
