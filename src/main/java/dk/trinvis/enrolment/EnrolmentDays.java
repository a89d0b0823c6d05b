package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.util.Optional;

/** What other features need of an enrolment: its numbers and the days inside which everything else must lie. */
public record EnrolmentDays(long id, String enrolmentRef, long citizenId, long initiativeId, DateRange days) {

    /**
     * The days of something that must lie inside the enrolment (invariant 8): without a last day of its own it goes on as
     * long as the enrolment. {@link InvalidInput} names the column that lies outside.
     */
    public DateRange inside(LocalDate first, Optional<LocalDate> last) {
        if (last.isPresent() && last.get().isBefore(first)) {
            throw new InvalidInput("last_day", "enrolment.lastDayBeforeFirst", last.get(), first);
        }
        if (!days.contains(first)) {
            throw new InvalidInput("first_day", "enrolment.dayOutside", first);
        }
        if (last.isPresent() && !days.contains(last.get())) {
            throw new InvalidInput("last_day", "enrolment.dayOutside", last.get());
        }
        return within(days, first, last).orElseThrow();
    }

    /** The same days cut to an enrolment whose days have changed since; empty when nothing of them is left. */
    public static Optional<DateRange> within(DateRange enrolment, LocalDate first, Optional<LocalDate> last) {
        return DateRange.of(first, last).intersection(enrolment);
    }
}
