package dk.trinvis.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom this request has been written down to look at: several services may show the same citizen on one page. */
@RequestScoped
class LooksOfRequest {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private final Set<Key> written = new HashSet<>();

    private final Map<Long, Set<String>> reasons = new HashMap<>();

    /** For what the user is known to have given a reason to look at a citizen; empty when nobody has asked yet. */
    Optional<Set<String>> reasons(long citizenId) {
        return Optional.ofNullable(reasons.get(citizenId));
    }

    void keep(long citizenId, Set<String> given) {
        reasons.put(citizenId, given);
    }

    private record Key(long citizenId, String purpose) {}

    /**
     * Those who are looked at for the first time for this purpose. The others need no row, unless the transaction that wrote
     * theirs is rolled back.
     */
    List<Long> first(Collection<Long> citizenIds, String purpose) {
        List<Key> keys = citizenIds.stream()
                .map(id -> new Key(id, purpose))
                .filter(written::add)
                .toList();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    keys.forEach(written::remove);
                }
            }
        });
        return keys.stream().map(Key::citizenId).toList();
    }
}
