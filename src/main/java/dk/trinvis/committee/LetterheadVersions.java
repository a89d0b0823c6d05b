package dk.trinvis.committee;

import dk.trinvis.common.Fact;
import dk.trinvis.common.paper.Letterhead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class LetterheadVersions {

    @PersistenceContext
    private EntityManager entities;

    /** What papers for the committee with the name have on top now. */
    Letterhead of(String committee) {
        return of(committee, Fact.NEVER);
    }

    /** What they had at a moment. */
    Letterhead of(String committee, Instant moment) {
        return last(committee, moment)
                .map(LetterheadVersion::view)
                .orElse(LetterheadView.NONE)
                .onPaper();
    }

    Optional<LetterheadVersion> last(String committee, Instant moment) {
        return entities.createQuery(
                        "SELECT l FROM LetterheadVersion l WHERE l.changedAt <= :moment AND l.committeeId ="
                                + " (SELECT c.id FROM Committee c WHERE c.name = :committee) ORDER BY l.changedAt DESC",
                        LetterheadVersion.class)
                .setParameter("moment", moment)
                .setParameter("committee", committee)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The PNG file of this fingerprint. */
    Optional<byte[]> logo(String sha256) {
        return entities.createQuery(
                        "SELECT l FROM LetterheadVersion l WHERE l.sha256 = :sha256", LetterheadVersion.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(version -> version.view().onPaper().logo())
                .map(Letterhead.Logo::bytes);
    }

    void add(LetterheadVersion version) {
        entities.persist(version);
    }
}
