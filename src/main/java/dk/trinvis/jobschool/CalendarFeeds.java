package dk.trinvis.jobschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class CalendarFeeds {

    @PersistenceContext
    private EntityManager entities;

    /** The one whose secret has this hash and was not revoked. */
    Optional<CalendarFeed> withHash(String secretHash) {
        return entities.createQuery("SELECT f FROM CalendarFeed f WHERE f.secretHash = :hash", CalendarFeed.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .filter(feed -> !feed.isRevoked())
                .findFirst();
    }

    /** Those of a user that were not revoked, the latest first. */
    List<CalendarFeed> of(String owner) {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.owner = :owner ORDER BY f.madeAt DESC, f.id DESC",
                        CalendarFeed.class)
                .setParameter("owner", owner)
                .getResultStream()
                .filter(feed -> !feed.isRevoked())
                .toList();
    }

    void add(CalendarFeed feed) {
        entities.persist(feed);
    }
}
