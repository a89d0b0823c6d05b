package dk.trinvis.activity;

import dk.trinvis.common.Fact;
import dk.trinvis.enrolment.OpenedCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * An activity in a case that has been opened.
 *
 * @param history everything ever recorded of it, the latest first, at least one
 */
record OpenedActivity(OpenedCase opened, List<Activity> history) {

    /** What is believed of it, or was last before it was called off or annulled. */
    ActivitySeries series() {
        Instant end = history.stream()
                .map(each -> each.supersededAt().orElse(Fact.NEVER))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return ActivitySeries.of(history.stream()
                .filter(each -> each.supersededAt().orElse(Fact.NEVER).equals(end))
                .sorted(Comparator.comparing(each -> each.valid().first()))
                .toList());
    }
}
