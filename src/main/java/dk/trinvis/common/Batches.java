package dk.trinvis.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Statements grouped by whom they are about, a few hundred groups at a time, so that an intake asks the database once for
 * many and never holds all of it.
 */
public final class Batches {

    /** Groups read and written at a time. */
    private static final int SIZE = 500;

    private Batches() {}

    /** Does the work for one batch. */
    public interface Work {
        /** Takes the places of the statements (from 0) by their key, both in the order of the statements. */
        void take(Map<String, List<Integer>> indicesByKey);
    }

    /**
     * Goes through all statements, in the order of their keys: the keys of a batch lie close together.
     *
     * @param done is told after each batch how many statements have been seen so far
     */
    public static <T> void of(List<T> statements, Function<T, String> key, Work work, IntConsumer done) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            groups.computeIfAbsent(key.apply(statements.get(i)), each -> new ArrayList<>(2))
                    .add(i);
        }
        int seen = 0;
        Map<String, List<Integer>> batch = new LinkedHashMap<>();
        for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
            batch.put(group.getKey(), group.getValue());
            seen += group.getValue().size();
            if (batch.size() == SIZE) {
                work.take(batch);
                done.accept(seen);
                batch = new LinkedHashMap<>();
            }
        }
        if (!batch.isEmpty()) {
            work.take(batch);
            done.accept(seen);
        }
    }
}
