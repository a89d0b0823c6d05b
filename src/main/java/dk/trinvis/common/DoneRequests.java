package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;

/** The requests that were done, each written in the transaction of its work. */
@ApplicationScoped
@Transactional
class DoneRequests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private OldForms old;

    Optional<DoneRequest> find(String id) {
        return Optional.ofNullable(entities.find(DoneRequest.class, id));
    }

    Answer run(Supplier<Answer> work) {
        return work.get();
    }

    /** Fails when somebody else has just done the same. */
    Answer run(String id, String fingerprint, Supplier<Answer> work) {
        Answer answer = work.get();
        old.forget();
        entities.persist(new DoneRequest(id, fingerprint, answer, clock.now()));
        entities.flush();
        return answer;
    }
}
