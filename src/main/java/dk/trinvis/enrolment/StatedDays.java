package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of an enrolment and how it ended, as they turn out to have been.
 *
 * @param lastDay with an end reason; neither while it goes on
 * @param destination a code of the destinations; without one the recorded one stays as long as the end reason does, and blank
 *     text means that there was none
 */
public record StatedDays(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        @Nullable String destination) {

    /** Stands for a destination that there was none of, whatever is recorded. */
    static final String NO_DESTINATION = "";

    /** Statement of these days and this end, whatever is recorded. */
    static StatedDays of(Span span) {
        return new StatedDays(
                span.days().first(),
                span.days().lastDay().orElse(null),
                span.endReason().orElse(null),
                span.destination().orElse(NO_DESTINATION));
    }

    /** The days stated; {@link InvalidInput} when they are incomplete or end before they begin. */
    Span span() {
        if (firstDay == null) {
            throw new InvalidInput("firstDay", "enrolment.firstDayMissing");
        }
        Optional<LocalDate> last = Optional.ofNullable(lastDay);
        Optional<String> reason = stated(endReason);
        Optional<String> into =
                last.flatMap(ended -> Optional.ofNullable(destination)).map(String::strip);
        if (last.isEmpty() && (reason.isPresent() || stated(destination).isPresent())) {
            throw new InvalidInput("lastDay", "enrolment.lastDayMissing");
        }
        if (last.isPresent() && reason.isEmpty()) {
            throw new InvalidInput("endReason", "enrolment.endReasonMissing");
        }
        return new Span(days(firstDay, last), reason, into);
    }

    private static DateRange days(LocalDate first, Optional<LocalDate> last) {
        last.filter(day -> day.isBefore(first)).ifPresent(day -> {
            throw new InvalidInput("lastDay", "enrolment.lastDayBeforeFirst", day, first);
        });
        return DateRange.of(first, last);
    }

    private static Optional<String> stated(@Nullable String code) {
        return Optional.ofNullable(code).filter(text -> !text.isBlank());
    }
}
