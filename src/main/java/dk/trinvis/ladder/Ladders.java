package dk.trinvis.ladder;

import dk.trinvis.common.Kept;
import dk.trinvis.ladder.LadderService.LadderRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Ladders {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<Long, List<LadderView>> versions;

    List<LadderView> versions(long ladderId) {
        return versions.get(ladderId, this::read);
    }

    /** As the database has them now, to change them. */
    List<LadderView> read(long ladderId) {
        return entities.createQuery(
                        "SELECT l, v FROM Ladder l, LadderVersion v WHERE l.id = :ladder AND v.ladderId = l.id"
                                + " ORDER BY v.validFrom",
                        Object[].class)
                .setParameter("ladder", ladderId)
                .getResultStream()
                .map(row -> ((Ladder) row[0]).with((LadderVersion) row[1]))
                .toList();
    }

    /** The ladder as the database has it now. */
    Ladder stored(long ladderId) {
        return entities.find(Ladder.class, ladderId);
    }

    long add(LadderView view) {
        versions.change();
        Ladder ladder = new Ladder(view);
        entities.persist(ladder);
        entities.persist(new LadderVersion(ladder, 1, view));
        return ladder.id();
    }

    long revise(long ladderId, LadderView view) {
        versions.change();
        Ladder ladder = stored(ladderId);
        ladder.rename(view);
        LadderVersion last = entities.createQuery(
                        "SELECT v FROM LadderVersion v WHERE v.ladderId = :ladder ORDER BY v.validFrom DESC",
                        LadderVersion.class)
                .setParameter("ladder", ladderId)
                .setMaxResults(1)
                .getSingleResult();
        if (last.valid().first().equals(view.from())) {
            last.read(view.steps());
        } else {
            last.end(view.from());
            entities.persist(new LadderVersion(ladder, last.number() + 1, view));
        }
        return ladderId;
    }

    List<LadderRow> all() {
        return entities.createQuery("SELECT l.id, l.code, l.title FROM Ladder l ORDER BY l.title", Object[].class)
                .getResultStream()
                .map(row -> new LadderRow((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    Optional<Long> idOf(String code) {
        return entities.createQuery("SELECT l.id FROM Ladder l WHERE l.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
