package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who waits for a track, and who sits on it. */
@ApplicationScoped
class Waits {

    @PersistenceContext
    private EntityManager entities;

    /** What is currently believed, by enrolment; at most a few hundred at a time. */
    Map<Long, List<TrackWait>> of(Collection<Long> enrolmentIds) {
        return recorded(enrolmentIds)
                .filter(TrackWait::isCurrent)
                .collect(Collectors.groupingBy(TrackWait::enrolmentId));
    }

    /** Everything ever recorded, by enrolment; at most a few hundred at a time. */
    Map<Long, List<TrackWait>> histories(Collection<Long> enrolmentIds) {
        return recorded(enrolmentIds).collect(Collectors.groupingBy(TrackWait::enrolmentId));
    }

    private Stream<TrackWait> recorded(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return Stream.empty();
        }
        return entities.createQuery(
                        "SELECT w FROM TrackWait w WHERE w.enrolmentId IN :ids ORDER BY w.validFrom, w.track",
                        TrackWait.class)
                .setParameter("ids", enrolmentIds)
                .getResultStream();
    }

    /** The days on which somebody is on a track. */
    record Seat(long enrolmentId, DateRange days) {}

    /** Every seat taken on the track of an initiative on some of the days. */
    List<Seat> taken(long initiativeId, String track, DateRange days) {
        List<?> rows = entities.createNativeQuery("SELECT a.enrolment_id, a.valid_from, a.valid_until"
                        + " FROM track_assignment a JOIN enrolment e ON e.id = a.enrolment_id"
                        + " WHERE a.track = ?1 AND a.superseded_at = " + Fact.NEVER_IN_SQL
                        + " AND e.initiative_id = ?2 AND a.valid_until > ?3 AND a.valid_from < ?4")
                .setParameter(1, track)
                .setParameter(2, initiativeId)
                .setParameter(3, days.first())
                .setParameter(4, days.until())
                .getResultList();
        List<Seat> taken = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            DateRange on = new DateRange(((Date) row[1]).toLocalDate(), ((Date) row[2]).toLocalDate());
            taken.add(new Seat(((Number) row[0]).longValue(), on));
        }
        return taken;
    }

    /** Whether somebody whose case has one of the days waits for the track of an initiative on one of them. */
    boolean isWaitedFor(long initiativeId, String track, DateRange days) {
        return entities.createNativeQuery("SELECT w.id FROM track_wait w"
                        + " JOIN enrolment_period p ON p.enrolment_id = w.enrolment_id AND p.superseded_at = "
                        + Fact.NEVER_IN_SQL + " AND p.valid_until > ?3 AND p.valid_from < ?4"
                        + " WHERE w.track = ?1 AND w.superseded_at = " + Fact.NEVER_IN_SQL
                        + " AND p.initiative_id = ?2 AND w.valid_until > ?3 AND w.valid_from < ?4")
                .setParameter(1, track)
                .setParameter(2, initiativeId)
                .setParameter(3, days.first())
                .setParameter(4, days.until())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    void add(TrackWait wait) {
        entities.persist(wait);
    }
}
