package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Tells what the places of the job school are used for. */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_FIGURES)
public class LocationUseService {

    /** The most years of which the use is told at once. */
    public static final int MOST_YEARS = 2;

    private static final int MONTHS = 6;

    @Inject
    private SchoolRecords school;

    @Inject
    private Recording recording;

    @Inject
    private Clock clock;

    /**
     * The use over some days, the first and the last included; where nothing is said, over six months up to
     * today. {@link InvalidInput} where the last lies before the first, or more than {@link #MOST_YEARS} after it.
     *
     * @param knownAt a {@linkplain StatusService#asOf settled} moment
     */
    public LocationUse use(Optional<LocalDate> from, Optional<LocalDate> to, Instant knownAt) {
        LocalDate last = to.orElseGet(clock::today);
        LocalDate first = from.orElseGet(() -> last.withDayOfMonth(1).minusMonths(MONTHS - 1));
        if (last.isBefore(first)) {
            throw new InvalidInput("to", "figures.locationUse.lastBeforeFirst", first);
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new InvalidInput("to", "figures.locationUse.tooLong", MOST_YEARS);
        }
        DateRange days = DateRange.inclusive(first, last);
        Question question = new Question(
                new AsOf(last, knownAt), recording.last(), Map.of("first", days.first(), "until", days.until()));
        return new LocationUse(days, knownAt, school.use(question));
    }
}
