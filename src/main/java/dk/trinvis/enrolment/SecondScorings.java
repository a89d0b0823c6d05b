package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SecondScorings {

    @PersistenceContext
    private EntityManager entities;

    /** The steps of the team's active cases that come from a screening on one of the days and still hold on a day. */
    List<StepPeriod> screened(long team, DateRange on, LocalDate day) {
        return new ArrayList<>(entities.createQuery(
                        "SELECT s FROM StepPeriod s, Responsibility r WHERE r.teamId = :team AND r.supersededAt = :never"
                                + " AND r.validUntil = :forever AND s.enrolmentId = r.enrolmentId"
                                + " AND s.supersededAt = :never AND s.validFrom <= :day AND s.validUntil > :day"
                                + " AND s.effectiveOn >= :first AND s.effectiveOn < :until ORDER BY s.id",
                        StepPeriod.class)
                .setParameter("team", team)
                .setParameter("never", Fact.NEVER)
                .setParameter("forever", DateRange.FOREVER)
                .setParameter("day", day)
                .setParameter("first", on.first())
                .setParameter("until", on.until())
                .getResultList());
    }

    void add(SecondScoring scoring) {
        entities.persist(scoring);
    }

    Optional<SecondScoring> withId(String id) {
        return Optional.ofNullable(entities.find(SecondScoring.class, id));
    }

    /** Those drawn for the team in the month. */
    List<SecondScoring> drawn(long team, LocalDate month) {
        return entities.createQuery(
                        "SELECT s FROM SecondScoring s WHERE s.teamId = :team AND s.drawnFor = :month ORDER BY s.id",
                        SecondScoring.class)
                .setParameter("team", team)
                .setParameter("month", month)
                .getResultList();
    }

    /** How many cases of an initiative were placed on these two steps. */
    record Scored(long initiativeId, int first, int second, int cases) {}

    /** Of those drawn for the team since a month. */
    List<Scored> scored(long team, LocalDate since) {
        return entities.createQuery(
                        "SELECT e.initiativeId, s.firstStep, s.secondStep, COUNT(s) FROM SecondScoring s, Enrolment e"
                                + " WHERE s.teamId = :team AND s.drawnFor >= :since AND s.secondStep IS NOT NULL"
                                + " AND e.id = s.enrolmentId GROUP BY e.initiativeId, s.firstStep, s.secondStep",
                        Object[].class)
                .setParameter("team", team)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Scored((Long) row[0], (Integer) row[1], (Integer) row[2], ((Number) row[3]).intValue()))
                .toList();
    }
}
