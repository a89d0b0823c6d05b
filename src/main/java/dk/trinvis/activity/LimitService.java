package dk.trinvis.activity;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads and installs what the law says of how long activities may last. */
@ApplicationScoped
@Transactional
public class LimitService {

    @Inject
    private DurationLimits limits;

    /** How long an activity of a type may last that begins on a day. */
    DurationRule rule(String type, LocalDate firstDay) {
        return new DurationRule(limits.of(type, firstDay));
    }

    /** Adds limits, each in force from its day on. */
    @Allow(Permission.CHANGE_CODES)
    public void install(List<MaxDuration> wanted) {
        wanted.forEach(limits::add);
    }

    @Unguarded("the start asks before anybody has signed in")
    public boolean isEmpty() {
        return limits.isEmpty();
    }
}
