package dk.trinvis.initiative;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What initiatives aim at, and what was measured of it. */
@ApplicationScoped
class Targets {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<Long, List<Known<Numbered>>> kept;

    record Numbered(long id, TargetView view) {}

    /**
     * Of an initiative, by number, as known at a moment, the one that is due first first. One that counts people by what was
     * said of it last counts them at any moment: whom the public is told of is no history.
     */
    Map<Long, TargetView> of(long initiativeId, Instant moment) {
        return known(moment, kept.get(initiativeId, this::read));
    }

    static Map<Long, TargetView> known(Instant moment, List<Known<Numbered>> all) {
        Map<Long, Boolean> countPeople = all.stream()
                .sorted(Comparator.comparing(Known::from))
                .map(Known::value)
                .collect(Collectors.toMap(
                        Numbered::id, target -> target.view().countsPeople(), (earlier, later) -> later));
        Map<Long, TargetView> targets = new LinkedHashMap<>();
        Known.at(moment, all)
                .forEach(target -> targets.put(
                        target.id(),
                        countPeople.getOrDefault(target.id(), true)
                                ? target.view().countingPeople()
                                : target.view()));
        return targets;
    }

    private List<Known<Numbered>> read(long initiativeId) {
        return entities.createQuery(
                        "SELECT d FROM TargetDefinition d JOIN FETCH d.target t WHERE t.initiativeId = :id"
                                + " ORDER BY d.dueOn, t.code",
                        TargetDefinition.class)
                .setParameter("id", initiativeId)
                .getResultStream()
                .map(each -> Known.of(each, new Numbered(each.target().id(), each.view())))
                .toList();
    }

    /** One is about to change. */
    void change() {
        kept.change();
    }

    /** What is currently recorded of the target with the code; empty where it was taken away. */
    Optional<TargetDefinition> current(long initiativeId, String code) {
        return entities.createQuery(
                        "SELECT d FROM TargetDefinition d JOIN FETCH d.target t WHERE t.initiativeId = :id"
                                + " AND t.code = :code AND d.supersededAt = :never",
                        TargetDefinition.class)
                .setParameter("id", initiativeId)
                .setParameter("code", code)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .findFirst();
    }

    /** The target with the code, also one that was taken away. */
    Optional<Target> find(long initiativeId, String code) {
        return entities.createQuery(
                        "SELECT t FROM Target t WHERE t.initiativeId = :id AND t.code = :code", Target.class)
                .setParameter("id", initiativeId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(Target target) {
        entities.persist(target);
    }

    /** What was published of an initiative's targets up to and including the day, as known, the earliest first. */
    List<TargetObservation> known(long initiativeId, AsOf asOf) {
        return entities.createQuery(
                        "SELECT o FROM TargetObservation o WHERE o.validFrom <= :day AND o.recordedAt <= :known"
                                + " AND o.supersededAt > :known"
                                + " AND o.targetId IN (SELECT t.id FROM Target t WHERE t.initiativeId = :id)"
                                + " ORDER BY o.validFrom",
                        TargetObservation.class)
                .setParameter("day", asOf.day())
                .setParameter("known", asOf.knownAt())
                .setParameter("id", initiativeId)
                .getResultList();
    }

    /** What is currently recorded as published of a target on a day, at most one. */
    List<TargetObservation> current(long targetId, LocalDate publishedOn) {
        return entities.createQuery(
                        "SELECT o FROM TargetObservation o WHERE o.targetId = :id AND o.validFrom = :day"
                                + " AND o.supersededAt = :never",
                        TargetObservation.class)
                .setParameter("id", targetId)
                .setParameter("day", publishedOn)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    /** Whether anything was ever recorded of it. */
    boolean isObserved(long targetId) {
        return !entities.createQuery("SELECT o.targetId FROM TargetObservation o WHERE o.targetId = :id", Long.class)
                .setParameter("id", targetId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Fact fact) {
        entities.persist(fact);
    }
}
