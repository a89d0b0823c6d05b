package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Notes {

    @PersistenceContext
    private EntityManager entities;

    /** Every version of every note of the enrolment, the latest day first, of a day the latest written. */
    List<Note> ofEnrolment(long enrolmentId) {
        return entities.createQuery(
                        "SELECT n FROM Note n WHERE n.enrolmentId = :id ORDER BY n.validFrom DESC, n.recordedAt DESC, n.id",
                        Note.class)
                .setParameter("id", enrolmentId)
                .getResultList();
    }

    /** The version of the note that counts. */
    Optional<Note> counting(long enrolmentId, String series) {
        return entities.createQuery(
                        "SELECT n FROM Note n WHERE n.enrolmentId = :id AND n.series = :series AND n.supersededAt = :never",
                        Note.class)
                .setParameter("id", enrolmentId)
                .setParameter("series", series)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .findFirst();
    }

    void add(Fact note) {
        entities.persist(note);
    }
}
