package dk.trinvis.access;

import dk.trinvis.common.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The counters behind {@link Throttle}, in the database: they hold on every node and after a restart. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignInFailures {

    @PersistenceContext
    private EntityManager entities;

    /** Counts one more within the window, unless the limit is reached. */
    boolean countOne(String key, int limit, Instant windowStart) {
        return sql("UPDATE sign_in_failures SET failures = failures + 1"
                                + " WHERE counter_key = ?1 AND window_started > ?2 AND failures < ?3")
                        .setParameter(1, key)
                        .setParameter(2, InstantColumn.toColumn(windowStart))
                        .setParameter(3, limit)
                        .executeUpdate()
                == 1;
    }

    /** Forgets counters whose window has passed, so that the next one starts a window. */
    void forgetOlderThan(Instant windowStart) {
        sql("DELETE FROM sign_in_failures WHERE window_started <= ?1")
                .setParameter(1, InstantColumn.toColumn(windowStart))
                .executeUpdate();
    }

    boolean isCounting(String key) {
        return !sql("SELECT failures FROM sign_in_failures WHERE counter_key = ?1")
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    /** Starts a window with one; fails when another started it at the same time. */
    void start(String key, Instant now) {
        sql("INSERT INTO sign_in_failures (counter_key, window_started, failures) VALUES (?1, ?2, 1)")
                .setParameter(1, key)
                .setParameter(2, InstantColumn.toColumn(now))
                .executeUpdate();
    }

    void forget(String key) {
        sql("DELETE FROM sign_in_failures WHERE counter_key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    void takeBack(String key) {
        sql("UPDATE sign_in_failures SET failures = failures - 1 WHERE counter_key = ?1 AND failures > 0")
                .setParameter(1, key)
                .executeUpdate();
    }

    private Query sql(String statement) {
        return entities.createNativeQuery(statement);
    }
}
