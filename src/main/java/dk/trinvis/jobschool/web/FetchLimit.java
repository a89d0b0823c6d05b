package dk.trinvis.jobschool.web;

import dk.trinvis.common.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Lets one source fetch so many calendars within a minute, so that nobody keeps the server busy without signing in. */
@ApplicationScoped
class FetchLimit {

    static final int A_MINUTE = 60;

    @Inject
    private Clock clock;

    private final Map<String, Integer> counts = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    /** Whether one more may be fetched from there; if so it is counted. */
    synchronized boolean admits(String source) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            counts.clear();
            minute = now;
        }
        return counts.merge(source, 1, Integer::sum) <= A_MINUTE;
    }
}
