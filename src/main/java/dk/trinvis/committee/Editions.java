package dk.trinvis.committee;

import dk.trinvis.common.Fact;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class Editions {

    private static final Comparator<Edition> LATEST_FIRST = Comparator.comparing(
                    (Edition edition) -> edition.asOf().day(), Comparator.reverseOrder())
            .thenComparing(Edition::initiativeCode)
            .thenComparing(Edition::number, Comparator.reverseOrder());

    @PersistenceContext
    private EntityManager entities;

    void add(Edition edition) {
        entities.persist(edition);
        entities.flush();
    }

    /** Adds the files and writes the edition's new step. */
    void add(List<EditionFile> files) {
        files.forEach(entities::persist);
        write();
    }

    /** Writes an edition's new step. */
    void write() {
        entities.flush();
    }

    Optional<Edition> withId(String id) {
        return entities.createQuery("SELECT e FROM Edition e JOIN FETCH e.events WHERE e.id = :id", Edition.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The edition with the id, or {@link NotFound}. */
    Edition named(String id) {
        return withId(id).orElseThrow(() -> new NotFound("edition"));
    }

    /** Reads what others have done with it since it was read. */
    void refresh(Edition edition) {
        entities.refresh(edition);
    }

    /** Those of all initiatives or of one, the latest day first; read by number, so that what one corrects is read before it. */
    List<Edition> list(Optional<String> initiativeCode) {
        return entities
                .createQuery(
                        "SELECT DISTINCT e FROM Edition e JOIN FETCH e.events"
                                + " WHERE :every = TRUE OR e.initiativeCode = :code ORDER BY e.number",
                        Edition.class)
                .setParameter("every", initiativeCode.isEmpty())
                .setParameter("code", initiativeCode.orElse(""))
                .getResultList()
                .stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    int nextNumber(long initiativeId) {
        return 1
                + entities.createQuery(
                                "SELECT COALESCE(MAX(e.number), 0) FROM Edition e WHERE e.initiativeId = :initiative",
                                Integer.class)
                        .setParameter("initiative", initiativeId)
                        .getSingleResult();
    }

    /** The published edition that corrects this one. */
    Optional<Edition> corrector(Edition edition) {
        return entities.createQuery(
                        "SELECT v FROM EditionEvent v WHERE v.edition.corrects = :edition AND v.state = :published",
                        EditionEvent.class)
                .setParameter("edition", edition)
                .setParameter("published", EditionState.PUBLISHED)
                .getResultStream()
                .map(EditionEvent::edition)
                .findFirst();
    }

    /**
     * When those were published before a moment that correct another, of initiatives that name the committee; the first
     * published first.
     */
    List<EditionEvent> correcting(String committeeName, Instant before) {
        return entities.createQuery(
                        "SELECT v FROM EditionEvent v JOIN FETCH v.edition e WHERE v.state = :published AND v.at < :before"
                                + " AND e.corrects IS NOT NULL AND e.initiativeCode IN"
                                + " (SELECT i.code FROM Initiative i WHERE i.committee = :committee) ORDER BY v.at",
                        EditionEvent.class)
                .setParameter("published", EditionState.PUBLISHED)
                .setParameter("before", before)
                .setParameter("committee", committeeName)
                .getResultList();
    }

    /**
     * The published edition of the same initiative of the last day before this one's and, of several of that day, the last; as
     * it was when this one was frozen, so that it stays the same one. It knew no more than this one.
     */
    Optional<Edition> before(Edition edition) {
        return entities.createQuery(
                        "SELECT e FROM EditionEvent v JOIN v.edition e WHERE v.state = :published AND v.at <= :until"
                                + " AND e.initiativeCode = :code AND e.day < :day AND e.knownAt <= :known"
                                + " ORDER BY e.day DESC, e.number DESC",
                        Edition.class)
                .setParameter("published", EditionState.PUBLISHED)
                .setParameter("until", edition.at(EditionState.FROZEN).orElse(Fact.NEVER))
                .setParameter("code", edition.initiativeCode())
                .setParameter("day", edition.asOf().day())
                .setParameter("known", edition.asOf().knownAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The files of an edition, without their contents. */
    List<EditionFileView> files(Edition edition) {
        return entities.createQuery(
                        "SELECT NEW dk.trinvis.committee.EditionFileView(f.name, f.sha256, f.byteCount) FROM EditionFile f"
                                + " WHERE f.editionId = :edition ORDER BY f.id",
                        EditionFileView.class)
                .setParameter("edition", edition.id())
                .getResultList();
    }

    /** What is in those of an edition's files that have one of the names, by name. */
    Map<String, byte[]> contents(Edition edition, Set<String> names) {
        return entities.createQuery(
                        "SELECT f FROM EditionFile f WHERE f.editionId = :edition AND f.name IN :names",
                        EditionFile.class)
                .setParameter("edition", edition.id())
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(EditionFile::name, EditionFile::content));
    }

    Optional<EditionFile> file(Edition edition, String name) {
        return entities.createQuery(
                        "SELECT f FROM EditionFile f WHERE f.editionId = :edition AND f.name = :name",
                        EditionFile.class)
                .setParameter("edition", edition.id())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** The files of a name of all editions of an initiative that were frozen, and not rejected, before a moment. */
    List<EditionFile> files(String initiativeCode, String name, Instant before) {
        return entities.createQuery(
                        "SELECT f FROM EditionFile f WHERE f.name = :name AND f.editionId IN"
                                + " (SELECT z.edition.id FROM EditionEvent z WHERE z.state = :frozen AND z.at < :before"
                                + " AND z.edition.initiativeCode = :initiative) AND f.editionId NOT IN"
                                + " (SELECT v.edition.id FROM EditionEvent v WHERE v.state = :rejected AND v.at < :before)"
                                + " ORDER BY f.id",
                        EditionFile.class)
                .setParameter("name", name)
                .setParameter("initiative", initiativeCode)
                .setParameter("before", before)
                .setParameter("frozen", EditionState.FROZEN)
                .setParameter("rejected", EditionState.REJECTED)
                .getResultList();
    }
}
