package dk.trinvis.committee;

import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class EditionTexts {

    @PersistenceContext
    private EntityManager entities;

    /** What was written for an edition, each section at most once. */
    List<EditionTextView> of(Edition edition) {
        return stored(edition).stream().map(EditionText::view).toList();
    }

    List<EditionText> stored(Edition edition) {
        return entities.createQuery(
                        "SELECT t FROM EditionText t WHERE t.editionId = :edition ORDER BY t.section",
                        EditionText.class)
                .setParameter("edition", edition.id())
                .getResultList();
    }

    /** The state of all its texts, as the database has it now. */
    Version version(Edition edition) {
        return entities.createQuery(
                        "SELECT t.changedAt, t.changedBy FROM EditionText t WHERE t.editionId = :edition"
                                + " ORDER BY t.changedAt DESC",
                        Object[].class)
                .setParameter("edition", edition.id())
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Version((Instant) row[0], (String) row[1]))
                .findFirst()
                .orElse(Version.NONE);
    }

    /** Takes these; those of other sections stay. Answers whether anything is new. */
    boolean put(Edition edition, List<EditionTextView> wanted, Stamp stamp) {
        List<EditionText> before = stored(edition);
        boolean changed = false;
        for (EditionTextView view : wanted) {
            Optional<EditionText> known = before.stream()
                    .filter(text -> text.view().section().equals(view.section()))
                    .findFirst();
            EditionTextView was = known.map(EditionText::view).orElse(EditionTextView.nothing(view.section()));
            if (!was.equals(view)) {
                known.ifPresent(text -> text.revise(view));
                known.orElseGet(() -> added(edition, view)).touch(stamp);
                changed = true;
            }
        }
        return changed;
    }

    private EditionText added(Edition edition, EditionTextView view) {
        EditionText text = new EditionText(edition, view);
        entities.persist(text);
        return text;
    }
}
