package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of enrolments have changed; what lies inside them must follow, in the same transaction and at the same moment.
 *
 * @param cases the days by the enrolments' numbers
 */
public record PeriodsChanged(Map<Long, Days> cases, Stamp stamp) {

    /**
     * The days of one enrolment.
     *
     * @param now its new days; none when it was annulled
     * @param replacedAt every moment at which days of it were replaced: what was recorded of other things at one of them
     *     only followed it
     */
    public record Days(Optional<DateRange> now, Set<Instant> replacedAt) {

        /**
         * What was last said of something, however the enrolment's days have cut it since; nothing when it was last said that
         * it is not.
         *
         * @param history everything ever recorded of it, at least one fact
         */
        public <F extends Fact> List<F> lastSaid(List<F> history) {
            NavigableSet<Instant> moments = new TreeSet<>();
            for (F fact : history) {
                moments.add(fact.recordedAt());
                fact.supersededAt().ifPresent(moments::add);
            }
            Instant said = moments.descendingSet().stream()
                    .filter(moment -> !replacedAt.contains(moment))
                    .findFirst()
                    .orElseGet(moments::first);
            return history.stream().filter(fact -> fact.isKnownAt(said)).toList();
        }
    }
}
