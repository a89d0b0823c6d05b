package dk.trinvis.figures;

import java.util.Optional;
import java.util.SortedMap;

/**
 * How long many things last, in whole days.
 *
 * @param median zero of none
 * @param mean rounded half up; empty of none
 */
record Lengths(int median, Optional<Integer> mean) {

    /** From each number of days to how often it occurs. */
    static Lengths of(SortedMap<Long, Integer> frequencies) {
        long count = frequencies.values().stream().mapToLong(Integer::longValue).sum();
        long sum = frequencies.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return new Lengths(
                Median.of(frequencies),
                count == 0 ? Optional.empty() : Optional.of(Math.toIntExact((2 * sum + count) / (2 * count))));
    }
}
