package dk.trinvis.citizen.api;

import dk.trinvis.citizen.Profile.Entry;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen wants, in the citizen's own words.
 *
 * @param saidOn the day from which it holds
 */
public record GoalJson(
        @Prose(cprNumbers = false) @Nullable String words,
        @Nullable LocalDate saidOn) {

    static GoalJson of(Optional<Entry> goal) {
        return new GoalJson(
                goal.map(Entry::text).orElse(null), goal.map(Entry::firstDay).orElse(null));
    }
}
