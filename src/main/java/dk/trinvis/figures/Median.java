package dk.trinvis.figures;

import java.util.Map;
import java.util.SortedMap;

/** The middle of many whole numbers; of two middles their mean, rounded half up; zero of none. */
final class Median {

    private Median() {}

    /** From each number to how often it occurs. */
    static int of(SortedMap<Long, Integer> frequencies) {
        long total = frequencies.values().stream().mapToLong(Integer::longValue).sum();
        if (total == 0) {
            return 0;
        }
        long lower = at(frequencies, (total - 1) / 2);
        long upper = at(frequencies, total / 2);
        return Math.toIntExact((lower + upper + 1) / 2);
    }

    private static long at(SortedMap<Long, Integer> frequencies, long place) {
        long seen = 0;
        for (Map.Entry<Long, Integer> each : frequencies.entrySet()) {
            seen += each.getValue();
            if (seen > place) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place);
    }
}
