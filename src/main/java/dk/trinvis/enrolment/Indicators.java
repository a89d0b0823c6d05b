package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The questions and what was answered. */
@ApplicationScoped
class Indicators {

    @PersistenceContext
    private EntityManager entities;

    /** What a set asks on a day, in its order. */
    List<IndicatorView> askedOn(LocalDate day, String setCode) {
        return entities.createQuery(
                        "SELECT i FROM Indicator i WHERE i.setCode = :set ORDER BY i.sortOrder, i.code",
                        Indicator.class)
                .setParameter("set", setCode)
                .getResultStream()
                .filter(each -> each.isAskedOn(day))
                .map(Indicator::view)
                .toList();
    }

    /** The scores that count, the earliest day first. */
    List<IndicatorScore> scores(long enrolmentId) {
        return entities.createQuery(
                        "SELECT s FROM IndicatorScore s WHERE s.enrolmentId = :id AND s.supersededAt = :never"
                                + " ORDER BY s.validFrom, s.id",
                        IndicatorScore.class)
                .setParameter("id", enrolmentId)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    void add(Fact score) {
        entities.persist(score);
    }
}
