package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures, areas and comparisons, and what was observed. */
@ApplicationScoped
class KeyFigures {

    @PersistenceContext
    private EntityManager entities;

    List<KeyFigureMeasure> measures() {
        return entities.createQuery(
                        "SELECT m FROM KeyFigureMeasure m ORDER BY m.theme, m.ordinal, m.code", KeyFigureMeasure.class)
                .getResultList();
    }

    List<KeyFigureArea> areas() {
        return entities.createQuery("SELECT a FROM KeyFigureArea a ORDER BY a.nameDa", KeyFigureArea.class)
                .getResultList();
    }

    List<KeyFigureSet> sets() {
        return entities.createQuery("SELECT s FROM KeyFigureSet s ORDER BY s.name", KeyFigureSet.class)
                .getResultList();
    }

    <E extends Changeable> Optional<E> withCode(Class<E> kind, String code) {
        return entities.createQuery("SELECT e FROM " + kind.getSimpleName() + " e WHERE e.code = :code", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(Changeable definition) {
        entities.persist(definition);
    }

    void add(KeyFigureObservation observation) {
        entities.persist(observation);
    }

    /** Those of the measure that are believed now. */
    List<KeyFigureObservation> current(String measure) {
        return entities.createQuery(
                        "SELECT o FROM KeyFigureObservation o WHERE o.measure = :measure AND o.supersededAt = :never",
                        KeyFigureObservation.class)
                .setParameter("measure", measure)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    /** Everything ever known of a measure in an area, by period and then in the order in which it became known. */
    List<KeyFigureObservation> ever(String measure, String area) {
        return entities.createQuery(
                        "SELECT o FROM KeyFigureObservation o WHERE o.measure = :measure AND o.area = :area"
                                + " ORDER BY o.validFrom, o.breakdown, o.recordedAt",
                        KeyFigureObservation.class)
                .setParameter("measure", measure)
                .setParameter("area", area)
                .getResultList();
    }

    /**
     * What was known at the moment, for periods within the days.
     *
     * @param breakdown which part of the areas; empty for all of them
     */
    List<KeyFigureObserved> known(Collection<String> areas, String breakdown, DateRange days, Instant knownAt) {
        return entities.createQuery(
                        "SELECT o FROM KeyFigureObservation o WHERE o.area IN :areas AND o.breakdown = :breakdown"
                                + " AND o.validFrom >= :from AND o.validUntil <= :until"
                                + " AND o.recordedAt <= :known AND o.supersededAt > :known",
                        KeyFigureObservation.class)
                .setParameter("areas", areas)
                .setParameter("breakdown", breakdown)
                .setParameter("from", days.first())
                .setParameter("until", days.until())
                .setParameter("known", knownAt)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .map(KeyFigureObservation::view)
                .toList();
    }

    /** Which parts of the areas figures were known of at the moment. */
    List<String> breakdowns(Collection<String> areas, Instant knownAt) {
        return entities.createQuery(
                        "SELECT DISTINCT o.breakdown FROM KeyFigureObservation o WHERE o.area IN :areas"
                                + " AND o.breakdown <> '' AND o.recordedAt <= :known AND o.supersededAt > :known"
                                + " ORDER BY o.breakdown",
                        String.class)
                .setParameter("areas", areas)
                .setParameter("known", knownAt)
                .getResultList();
    }

    /** The days after the last periods that figures of the area, or a part of it, were known for at the moment, by measure. */
    Map<String, LocalDate> ends(String area, String breakdown, Instant knownAt) {
        return entities.createQuery(
                        "SELECT o.measure, MAX(o.validUntil) FROM KeyFigureObservation o WHERE o.area = :area"
                                + " AND o.breakdown = :breakdown AND o.recordedAt <= :known AND o.supersededAt > :known"
                                + " GROUP BY o.measure",
                        Object[].class)
                .setParameter("area", area)
                .setParameter("breakdown", breakdown)
                .setParameter("known", knownAt)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
    }
}
