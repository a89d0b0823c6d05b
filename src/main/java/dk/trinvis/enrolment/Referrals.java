package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class Referrals {

    private static final String COUNTING = "SELECT r FROM Referral r WHERE r.supersededAt = :never AND ";

    @PersistenceContext
    private EntityManager entities;

    /** Those who wait for a place in the initiative, who has waited longest first. */
    List<Referral> waiting(long initiativeId) {
        return entities.createQuery(
                        COUNTING + "r.initiativeId = :initiative AND r.state = :waiting ORDER BY r.validFrom, r.id",
                        Referral.class)
                .setParameter("never", Fact.NEVER)
                .setParameter("initiative", initiativeId)
                .setParameter("waiting", ReferralState.WAITING.code())
                .getResultList();
    }

    boolean isWaiting(long citizenId, long initiativeId) {
        return waiting(citizenId, initiativeId).isPresent();
    }

    /** The one with which the citizen waits for a place in the initiative. */
    Optional<Referral> waiting(long citizenId, long initiativeId) {
        return waiting(initiativeId).stream()
                .filter(each -> each.citizenId() == citizenId)
                .findFirst();
    }

    /** What counts of the citizen's referrals. */
    List<Referral> ofCitizen(long citizenId) {
        return entities.createQuery(COUNTING + "r.citizenId = :citizen", Referral.class)
                .setParameter("never", Fact.NEVER)
                .setParameter("citizen", citizenId)
                .getResultList();
    }

    /** The series of the referrals that were the citizen's until a moment. */
    Set<String> partedFrom(long citizenId, Instant moment) {
        return entities.createQuery(
                        "SELECT r.series FROM Referral r WHERE r.citizenId = :citizen AND r.supersededAt = :moment",
                        String.class)
                .setParameter("citizen", citizenId)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Optional<Referral> withSeries(String series) {
        return entities.createQuery(COUNTING + "r.series = :series", Referral.class)
                .setParameter("never", Fact.NEVER)
                .setParameter("series", series)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<PassOver> passedOver(Collection<String> series) {
        return series.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT p FROM PassOver p WHERE p.series IN :series AND p.supersededAt = :never"
                                        + " ORDER BY p.recordedAt DESC",
                                PassOver.class)
                        .setParameter("series", series)
                        .setParameter("never", Fact.NEVER)
                        .getResultList();
    }

    void add(Fact fact) {
        entities.persist(fact);
    }
}
