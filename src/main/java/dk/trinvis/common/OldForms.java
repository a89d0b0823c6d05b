package dk.trinvis.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    private volatile LocalDate forgotten = LocalDate.MIN;

    /** Does so with the first write of a day; called in its transaction. */
    void forget() {
        if (forgotten.equals(clock.today())) {
            return;
        }
        Instant eldest = clock.now().minus(KEPT);
        delete("DELETE FROM Draft d WHERE d.keptAt < :eldest", eldest);
        delete("DELETE FROM DoneRequest d WHERE d.doneAt < :eldest", eldest);
        transaction.registerInterposedSynchronization(new Done(clock.today()));
    }

    /** What a transaction forgot that is rolled back is there again. */
    private final class Done implements Synchronization {

        private final LocalDate day;

        private Done(LocalDate day) {
            this.day = day;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                forgotten = day;
            }
        }
    }

    private void delete(String statement, Instant eldest) {
        entities.createQuery(statement).setParameter("eldest", eldest).executeUpdate();
    }
}
