package dk.trinvis.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives each writing transaction its one recorded moment. The writer holds a row until it ends, so moments strictly
 * increase in the order of commits and a rule checked after {@link #stamp} still holds when the facts are written.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Recording {

    private static final int LONGEST_REASON = 1_000;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    @Inject
    private Database database;

    /** The transaction's moment, for a change of the world. Waits for other writers the first time. */
    public Stamp stamp(String by) {
        return new Stamp(moment(), by, Optional.empty());
    }

    /** The transaction's moment, for a correction; the reason must say something (invariant 10), in up to 1,000 characters. */
    public Stamp correction(String by, String reason) {
        String why = Input.optional("reason", reason, LONGEST_REASON)
                .orElseThrow(() -> new InvalidInput("reason", "common.reasonRequired"));
        return new Stamp(moment(), by, Optional.of(why));
    }

    /** Waits for other writers, as {@link #stamp} does, where nothing is recorded with a moment. */
    public void lock() {
        moment();
    }

    private Instant moment() {
        if (transaction.getResource(Recording.class) instanceof Instant taken) {
            return taken;
        }
        LastMoment last = locked();
        Instant moment = last.advance(clock.now());
        transaction.putResource(Recording.class, moment);
        return moment;
    }

    private LastMoment locked() {
        try {
            return entities.find(LastMoment.class, LastMoment.ONLY, LockModeType.PESSIMISTIC_WRITE);
        } catch (PersistenceException heldTooLong) {
            throw new Busy(heldTooLong);
        }
    }

    /**
     * What is known now, so that it stays the answer for that moment (rule T-3): now, or while somebody is recording the
     * moment of the last before them. Only the embedded database makes it wait for them, and then {@link Busy}.
     */
    public Instant settled() {
        return isFree(database.isPostgres() ? " FOR SHARE SKIP LOCKED" : "") ? clock.now() : last();
    }

    /**
     * The moment up to which things are known to somebody who asks: {@link #settled}, or another one, at which and before
     * which nobody can record anything any more. {@link InvalidInput} when it lies ahead.
     */
    public Instant known(Optional<Instant> asked) {
        asked.ifPresent(this::settle);
        return asked.orElseGet(this::settled);
    }

    private void settle(Instant known) {
        if (known.isAfter(clock.now())) {
            throw new InvalidInput("knownAt", "common.knownAtAhead");
        }
        if (known.isAfter(last())) {
            isFree(database.isPostgres() ? " FOR SHARE" : "");
        }
    }

    private boolean isFree(String lock) {
        try {
            return !entities.createNativeQuery("SELECT last_moment FROM recording WHERE id = 1" + lock)
                    .getResultList()
                    .isEmpty();
        } catch (PersistenceException heldTooLong) {
            throw new Busy(heldTooLong);
        }
    }

    /** The moment of the last recorded fact: what is known at it, or was before it, never changes any more. */
    public Instant last() {
        try {
            return entities.createQuery("SELECT m.moment FROM LastMoment m", Instant.class)
                    .getSingleResult();
        } catch (PersistenceException heldTooLong) {
            throw new Busy(heldTooLong);
        }
    }
}
