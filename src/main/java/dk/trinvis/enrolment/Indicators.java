package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The questions and what was answered. */
@ApplicationScoped
class Indicators {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, List<Indicator>> sets;

    /** What a set asks on a day, in its order. */
    List<IndicatorView> askedOn(LocalDate day, String setCode) {
        return sets.get(setCode, this::read).stream()
                .filter(each -> each.isAskedOn(day))
                .map(Indicator::view)
                .toList();
    }

    /** Everything that a set ever asked, in its order. */
    List<IndicatorView> ever(String setCode) {
        return sets.get(setCode, this::read).stream().map(Indicator::view).toList();
    }

    private List<Indicator> read(String setCode) {
        return entities.createQuery(
                        "SELECT i FROM Indicator i WHERE i.setCode = :set ORDER BY i.sortOrder, i.code, i.validFrom",
                        Indicator.class)
                .setParameter("set", setCode)
                .getResultList();
    }

    /** The scores of the enrolments that count, the earliest day first; of at least one enrolment. */
    List<IndicatorScore> scores(Collection<Long> enrolmentIds) {
        return entities.createQuery(
                        "SELECT s FROM IndicatorScore s WHERE s.enrolmentId IN :ids AND s.supersededAt = :never"
                                + " ORDER BY s.validFrom, s.id",
                        IndicatorScore.class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    void add(Fact score) {
        entities.persist(score);
    }
}
