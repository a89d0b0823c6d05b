package dk.trinvis.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that almost every request asks the database for and that hardly ever change, kept in memory. A change that this
 * server makes counts at once, one that another server on the same database makes within a minute. Unlike the answers that
 * figures keep, which are of a settled moment, what is kept here grows old.
 */
@Dependent
public class Kept<K, V> {

    private static final long NANOS = Duration.ofMinutes(1).toNanos();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private final Map<K, Value<V>> values = new HashMap<>();
    private int changing;
    private long changes;

    private record Value<V>(V value, long readAt) {}

    /** The value, read anew when it is not kept, and while somebody is changing it. */
    public V get(K key, Function<? super K, ? extends V> read) {
        Value<V> kept;
        long seen;
        synchronized (this) {
            kept = values.get(key);
            seen = changes;
        }
        long now = System.nanoTime();
        if (kept != null && now - kept.readAt < NANOS) {
            return kept.value;
        }
        V value = read.apply(key);
        keep(key, new Value<>(value, now), seen);
        return value;
    }

    /** What was read before a change ended may be out of date already. */
    private synchronized void keep(K key, Value<V> value, long seen) {
        if (changing == 0 && changes == seen) {
            values.put(key, value);
        }
    }

    /** The current transaction is about to change some of what is kept: nothing is until it ends. */
    public synchronized void change() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                changed();
            }
        });
        changing++;
        values.clear();
    }

    private synchronized void changed() {
        changing--;
        changes++;
    }
}
