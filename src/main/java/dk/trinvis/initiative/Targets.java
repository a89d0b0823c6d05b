package dk.trinvis.initiative;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What initiatives aim at, and what was measured of it. */
@ApplicationScoped
class Targets {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<Long, Map<Long, TargetView>> kept;

    /** Of an initiative, by number, the one that is due first first. */
    Map<Long, TargetView> of(long initiativeId) {
        return kept.get(initiativeId, this::read);
    }

    private Map<Long, TargetView> read(long initiativeId) {
        Map<Long, TargetView> targets = new LinkedHashMap<>();
        entities.createQuery("SELECT t FROM Target t WHERE t.initiativeId = :id ORDER BY t.dueOn, t.code", Target.class)
                .setParameter("id", initiativeId)
                .getResultList()
                .forEach(target -> targets.put(target.id(), target.view()));
        return targets;
    }

    /** One is about to change. */
    void change() {
        kept.change();
    }

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

    void remove(Target target) {
        entities.remove(target);
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

    void addObservation(Fact observation) {
        entities.persist(observation);
    }
}
