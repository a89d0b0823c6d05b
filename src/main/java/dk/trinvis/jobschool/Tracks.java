package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class Tracks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<Long, List<Track>> kept;

    @Inject
    private Kept<Long, List<TeachingPlace>> places;

    /** Everything ever recorded of the tracks of the initiative, by code, day and moment. */
    List<Track> of(long initiativeId) {
        return kept.get(initiativeId, this::read);
    }

    /** What is believed of a track on a day; empty where there is no such track. */
    Optional<TrackView> on(long initiativeId, String code, LocalDate day) {
        return of(initiativeId).stream()
                .filter(track -> track.isCurrent() && track.code().equals(code) && track.isValidOn(day))
                .map(Track::view)
                .findFirst();
    }

    /** {@link InvalidInput} where the track closes before the last of the days that somebody is to be on it. */
    void requireOpen(long initiativeId, String code, DateRange days) {
        of(initiativeId).stream()
                .filter(track -> track.isCurrent() && track.code().equals(code))
                .map(track -> track.valid().until())
                .max(Comparator.naturalOrder())
                .filter(days.until()::isAfter)
                .ifPresent(until -> {
                    throw new InvalidInput("last_day", "jobschool.track.closes", until.minusDays(1));
                });
    }

    /** The same as {@link #of}, as the database has it now. */
    List<Track> read(long initiativeId) {
        return entities.createQuery(
                        "SELECT t FROM Track t WHERE t.initiativeId = :initiative"
                                + " ORDER BY t.code, t.validFrom, t.recordedAt",
                        Track.class)
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    /** What the database has now of one track, to be changed: everything ever recorded. */
    List<Track> recorded(long initiativeId, String code) {
        return entities.createQuery(
                        "SELECT t FROM Track t WHERE t.initiativeId = :initiative AND t.code = :code"
                                + " ORDER BY t.validFrom",
                        Track.class)
                .setParameter("initiative", initiativeId)
                .setParameter("code", code)
                .getResultList();
    }

    List<TeachingPlaceView> places(long initiativeId, LocalDate day) {
        return places.get(initiativeId, this::readPlaces).stream()
                .filter(place -> place.isUsedOn(day))
                .map(TeachingPlace::view)
                .toList();
    }

    private List<TeachingPlace> readPlaces(long initiativeId) {
        return entities.createQuery(
                        "SELECT p FROM TeachingPlace p WHERE p.initiativeId = :initiative ORDER BY p.id",
                        TeachingPlace.class)
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    /** What is currently believed of the enrolments' tracks, by enrolment; at most a few hundred at a time. */
    Map<Long, List<TrackAssignment>> assignments(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT a FROM TrackAssignment a WHERE a.enrolmentId IN :ids AND a.supersededAt = :never"
                                + " ORDER BY a.validFrom",
                        TrackAssignment.class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(TrackAssignment::enrolmentId));
    }

    /** Everything ever recorded of the criteria of tracks in one enrolment. */
    List<Criterion> criteria(long enrolmentId) {
        return entities.createQuery(
                        "SELECT c FROM Criterion c WHERE c.enrolmentId = :id ORDER BY c.track", Criterion.class)
                .setParameter("id", enrolmentId)
                .getResultList();
    }

    /** Everything ever recorded of the enrolments' tracks, by enrolment; at most a few hundred at a time. */
    Map<Long, List<TrackAssignment>> histories(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT a FROM TrackAssignment a WHERE a.enrolmentId IN :ids ORDER BY a.validFrom",
                        TrackAssignment.class)
                .setParameter("ids", enrolmentIds)
                .getResultStream()
                .collect(Collectors.groupingBy(TrackAssignment::enrolmentId));
    }

    void add(Track track) {
        kept.change();
        entities.persist(track);
    }

    void add(TeachingPlace place) {
        places.change();
        entities.persist(place);
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
