package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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

    /** The notes of the enrolments that count, in the same order; at most a few hundred enrolments. */
    List<Note> counting(Collection<Long> enrolmentIds) {
        return enrolmentIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT n FROM Note n WHERE n.enrolmentId IN :ids AND n.supersededAt = :never"
                                        + " ORDER BY n.validFrom DESC, n.recordedAt DESC, n.id",
                                Note.class)
                        .setParameter("ids", enrolmentIds)
                        .setParameter("never", Fact.NEVER)
                        .getResultList();
    }

    /** The version of the note that counts. */
    Optional<Note> counting(long enrolmentId, String series) {
        return counting(List.of(enrolmentId)).stream()
                .filter(note -> note.series().equals(series))
                .findFirst();
    }

    void add(Fact note) {
        entities.persist(note);
    }
}
