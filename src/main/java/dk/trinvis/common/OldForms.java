package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Forgets drafts and answered requests after a week. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OldForms {

    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private LocalDate forgotten = LocalDate.MIN;

    /** Does so with the first write of a day; called in its transaction. */
    void forget() {
        if (forgotten.equals(clock.today())) {
            return;
        }
        Instant eldest = clock.now().minus(KEPT);
        delete("DELETE FROM Draft d WHERE d.keptAt < :eldest", eldest);
        delete("DELETE FROM DoneRequest d WHERE d.doneAt < :eldest", eldest);
        forgotten = clock.today();
    }

    private void delete(String statement, Instant eldest) {
        entities.createQuery(statement).setParameter("eldest", eldest).executeUpdate();
    }
}
