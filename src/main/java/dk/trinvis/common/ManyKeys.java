package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Collections;

/**
 * Finds rows by many keys at a time. Derby answers a long list of keys by comparing each of them with each row of the
 * table, unless it is told between which keys they lie; it orders texts as Java does, PostgreSQL does not.
 */
@ApplicationScoped
public class ManyKeys {

    @Inject
    private Database database;

    /** The JPQL condition that the attribute is one of the keys given to {@link #bind}. */
    public String isOneOf(String attribute) {
        return attribute + " IN :keys"
                + (database.isPostgres() ? "" : " AND " + attribute + " BETWEEN :first AND :last");
    }

    /** Gives the query its keys, at least one. */
    public <T, K extends Comparable<? super K>> TypedQuery<T> bind(TypedQuery<T> query, Collection<K> keys) {
        query.setParameter("keys", keys);
        return database.isPostgres()
                ? query
                : query.setParameter("first", Collections.min(keys)).setParameter("last", Collections.max(keys));
    }
}
