package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.PeriodsChanged.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whoever keeps something inside enrolments that their days have changed. */
@ApplicationScoped
class CasePeriods {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Event<PeriodsChanged> periodsChanged;

    /** At most a few hundred, by number; without days for those that were annulled. */
    void changed(Map<Long, Optional<DateRange>> days, Stamp stamp) {
        if (!days.isEmpty()) {
            Map<Long, Set<Instant>> replacedAt = enrolments.replacedAt(days.keySet());
            Map<Long, Days> cases = new HashMap<>();
            days.forEach((id, now) -> cases.put(id, new Days(now, replacedAt.getOrDefault(id, Set.of()))));
            periodsChanged.fire(new PeriodsChanged(cases, stamp));
        }
    }
}
