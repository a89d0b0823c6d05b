package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return taken(Set.of(initiativeId), track, days).getOrDefault(initiativeId, List.of());
    }

    /** The same for the tracks that several initiatives call so, by initiative. */
    Map<Long, List<Seat>> taken(Set<Long> initiativeIds, String track, DateRange days) {
        Map<Long, List<Seat>> taken = new HashMap<>();
        if (!initiativeIds.isEmpty()) {
            entities.createQuery(
                            "SELECT e.initiativeId, a.enrolmentId, a.validFrom, a.validUntil FROM TrackAssignment a,"
                                    + " Enrolment e WHERE e.id = a.enrolmentId AND e.initiativeId IN :initiatives AND a.track"
                                    + " = :track AND a.supersededAt = :never AND a.validUntil > :first AND a.validFrom < :until",
                            Object[].class)
                    .setParameter("initiatives", initiativeIds)
                    .setParameter("track", track)
                    .setParameter("never", Fact.NEVER)
                    .setParameter("first", days.first())
                    .setParameter("until", days.until())
                    .getResultStream()
                    .forEach(row -> taken.computeIfAbsent((Long) row[0], initiative -> new ArrayList<>())
                            .add(new Seat((Long) row[1], new DateRange((LocalDate) row[2], (LocalDate) row[3]))));
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
