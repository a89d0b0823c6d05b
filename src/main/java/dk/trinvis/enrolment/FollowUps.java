package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The answers, and who is still to be asked after. */
@ApplicationScoped
class FollowUps {

    private static final String OF_TEAM = " FROM enrolment_period p JOIN enrolment e ON e.id = p.enrolment_id"
            + " JOIN responsibility r ON r.enrolment_id = p.enrolment_id AND r.superseded_at = ?1"
            + " AND r.valid_until = ?2 AND r.team_id = ?3 AND (?4 = '' OR r.caseworker = ?4)"
            + " WHERE p.recorded_at <= ?5 AND p.superseded_at > ?5 AND ";

    private static final int LATEST = 100;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Whose, as of when.
     *
     * @param caseworker a user name; empty text for everybody in the team
     */
    record Asked(long team, String caseworker, LocalDate day, Instant known) {}

    /** A point without an answer. */
    record Due(String enrolmentRef, long citizenId, int weeks, LocalDate lastDay, String endReason) {

        LocalDate dueOn() {
            return FollowUpRule.dueOn(lastDay, weeks);
        }
    }

    int countDue(Asked asked) {
        String points = FollowUpRule.WEEKS.stream()
                .map(weeks -> "SELECT p.id" + OF_TEAM + unanswered(weeks))
                .collect(Collectors.joining(" UNION ALL "));
        Query query = entities.createNativeQuery("SELECT COUNT(*) FROM (" + points + ") x");
        FollowUpRule.WEEKS.forEach(weeks -> bind(query, weeks, asked));
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Those due longest. */
    List<Due> due(Asked asked, int most) {
        List<Due> due = new ArrayList<>();
        for (int weeks : FollowUpRule.WEEKS) {
            Query query = query(
                    "SELECT e.enrolment_ref, e.citizen_id, p.valid_until, p.end_reason",
                    " ORDER BY p.valid_until, e.enrolment_ref",
                    weeks,
                    asked);
            for (Object each : query.setMaxResults(most).getResultList()) {
                Object[] row = (Object[]) each;
                due.add(new Due(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        weeks,
                        ((java.sql.Date) row[2]).toLocalDate().minusDays(1),
                        (String) row[3]));
            }
        }
        due.sort(Comparator.comparing(Due::dueOn).thenComparing(Due::enrolmentRef));
        return due.subList(0, Math.min(most, due.size()));
    }

    private Query query(String what, String order, int weeks, Asked asked) {
        Query query = entities.createNativeQuery(what + OF_TEAM + unanswered(weeks) + order);
        bind(query, weeks, asked);
        return query;
    }

    /** The latest last day has a parameter of its own for each number of weeks. */
    private static String unanswered(int weeks) {
        return FollowUpRule.unanswered(weeks, "?" + (LATEST + weeks), "?6", "?5");
    }

    private static void bind(Query query, int weeks, Asked asked) {
        query.setParameter(1, InstantColumn.toColumn(Fact.NEVER))
                .setParameter(2, DateRange.FOREVER)
                .setParameter(3, asked.team())
                .setParameter(4, asked.caseworker())
                .setParameter(5, InstantColumn.toColumn(asked.known()))
                .setParameter(6, asked.day())
                .setParameter(LATEST + weeks, FollowUpRule.latestUntil(asked.day(), weeks));
    }

    /** What is currently recorded as the answer to a point of an enrolment, whether it counts or not. */
    List<FollowUpAnswer> answers(long enrolmentId, int weeks) {
        return entities.createQuery(
                        "SELECT a FROM FollowUpAnswer a WHERE a.enrolmentId = :id AND a.weeks = :weeks"
                                + " AND a.supersededAt = :never",
                        FollowUpAnswer.class)
                .setParameter("id", enrolmentId)
                .setParameter("weeks", weeks)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    void add(Fact answer) {
        entities.persist(answer);
    }
}
