package dk.trinvis.activity;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import dk.trinvis.company.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and installs what the law says of how long activities may last. */
@ApplicationScoped
@Transactional
public class LimitService {

    @Inject
    private DurationLimits limits;

    /**
     * The limit for an activity of a type that begins on a day; empty when the law has none.
     *
     * @param targetGroup the citizen's, where it is known; otherwise the general limit counts
     * @param sector the employer's, where it is known; otherwise the shortest counts
     */
    @Unguarded("law is for everybody")
    public Optional<MaxDuration> maxDuration(
            String type, Optional<String> targetGroup, Optional<Sector> sector, LocalDate firstDay) {
        return new DurationRule(limits.of(type, firstDay)).limit(targetGroup, sector, firstDay);
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
