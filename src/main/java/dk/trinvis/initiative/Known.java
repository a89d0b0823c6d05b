package dk.trinvis.initiative;

import dk.trinvis.common.Fact;
import java.time.Instant;
import java.util.List;

/** What a fact says, to be kept in memory with the time in which it was what was known. */
record Known<V>(V value, Instant from, Instant until) {

    static <V> Known<V> of(Fact fact, V value) {
        return new Known<>(value, fact.recordedAt(), fact.supersededAt().orElse(Fact.NEVER));
    }

    /** What was known at the moment. */
    static <V> List<V> at(Instant moment, List<Known<V>> all) {
        return all.stream()
                .filter(each -> !each.from.isAfter(moment) && each.until.isAfter(moment))
                .map(Known::value)
                .toList();
    }
}
