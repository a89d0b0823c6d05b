package dk.trinvis.jobschool;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Kept;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

@ApplicationScoped
class Locations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, List<Location>> kept;

    /** What is now known of the location, the earliest days first; empty where there is no such. */
    List<Location> withCode(String code) {
        return entities.createQuery(
                        "SELECT l FROM Location l WHERE l.code = :code AND l.supersededAt = :never ORDER BY"
                                + " l.validFrom",
                        Location.class)
                .setParameter("code", code)
                .setParameter("never", Fact.NEVER)
                .getResultList();
    }

    /** What is now known of every location, by code, the earliest days first. */
    Map<String, List<Location>> all() {
        return entities.createQuery(
                        "SELECT l FROM Location l WHERE l.supersededAt = :never ORDER BY l.validFrom", Location.class)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(Location::code, TreeMap::new, Collectors.toList()));
    }

    /** Where a session is, of all that is known; empty where the location is not used on its day. */
    static Optional<Place> of(Session session, Map<String, List<Location>> known) {
        return on(session.slot().day(), known.getOrDefault(session.teaching().location(), List.of()));
    }

    /** What a location is on a day, of what is known of it; empty where it is not used then. */
    static Optional<Place> on(LocalDate day, List<Location> versions) {
        return versions.stream()
                .filter(each -> each.valid().contains(day))
                .map(Location::place)
                .findFirst();
    }

    /** What those are called that may be used on the day, by code. */
    Map<String, String> namesOn(LocalDate day) {
        Map<String, String> names = new TreeMap<>();
        all().forEach((code, versions) -> on(day, versions).ifPresent(place -> names.put(code, place.name())));
        return names;
    }

    /** What each is called that there ever was, as known last, by code. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        all().forEach((code, versions) ->
                names.put(code, versions.get(versions.size() - 1).place().name()));
        return names;
    }

    /** What each was on a day, by code, as it was believed at a moment. */
    Map<String, Place> asOf(AsOf asOf) {
        return kept.get("all", all -> ever()).stream()
                .filter(location ->
                        location.isKnownAt(asOf.knownAt()) && location.valid().contains(asOf.day()))
                .collect(Collectors.toMap(Location::code, Location::place));
    }

    private List<Location> ever() {
        return entities.createQuery("SELECT l FROM Location l", Location.class).getResultList();
    }

    /** Whether there is or ever was one. */
    boolean isUsed(String code) {
        return entities.createQuery("SELECT COUNT(l) FROM Location l WHERE l.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Records what has changed of one. */
    void record(Revision<Location> revision, Stamp stamp) {
        kept.change();
        revision.record(stamp, entities::persist);
    }
}
