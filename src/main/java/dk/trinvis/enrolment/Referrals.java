package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class Referrals {

    private static final String COUNTING = "SELECT r FROM Referral r WHERE r.supersededAt = :never AND ";

    private static final String WITH_PASS_OVERS = "SELECT r, p FROM Referral r LEFT JOIN PassOver p"
            + " ON p.series = r.series AND p.supersededAt = :never WHERE r.supersededAt = :never AND ";

    private static final String IN_ORDER = " ORDER BY r.validFrom, r.id, p.recordedAt DESC";

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

    /** The same, with when and why each was passed over, the latest first. */
    Map<Referral, List<PassOver>> waitingWithPassOvers(long initiativeId) {
        return withPassOvers(entities.createQuery(
                        WITH_PASS_OVERS + "r.initiativeId = :initiative AND r.state = :waiting" + IN_ORDER,
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("waiting", ReferralState.WAITING.code()));
    }

    /** The one with the series in the same way; empty when there is none. */
    Map<Referral, List<PassOver>> withPassOvers(String series) {
        return withPassOvers(entities.createQuery(WITH_PASS_OVERS + "r.series = :series" + IN_ORDER, Object[].class)
                .setParameter("series", series));
    }

    private static Map<Referral, List<PassOver>> withPassOvers(TypedQuery<Object[]> query) {
        return query.setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Referral) row[0],
                        LinkedHashMap::new,
                        Collectors.flatMapping(row -> Stream.ofNullable((PassOver) row[1]), Collectors.toList())));
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

    void add(Fact fact) {
        entities.persist(fact);
    }
}
