package dk.trinvis.activity;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds of an activity on all of its days.
 *
 * @param type a code of the activity types
 * @param lastDay the last day agreed; without one it goes on as long as the enrolment
 * @param continuesAfterEnd whether the end of the case does not end it, as with a small job that is the outcome
 */
public record Frame(
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        boolean continuesAfterEnd,
        MidwayReview review,
        Optional<Closing> closing) {

    /** From the first to the last day, the real one where it was closed. */
    DateRange days() {
        return DateRange.of(firstDay, closing.map(Closing::lastDay).or(() -> lastDay));
    }

    /** The same without free texts that may tell of health. */
    Frame withoutSensitive() {
        MidwayReview shown = new MidwayReview(review.dueOn(), review.heldOn(), Optional.empty());
        return new Frame(type, firstDay, lastDay, continuesAfterEnd, shown, closing.map(Closing::withoutSensitive));
    }

    Frame until(Optional<LocalDate> newLastDay) {
        return new Frame(type, firstDay, newLastDay, continuesAfterEnd, review, closing);
    }

    Frame with(MidwayReview newReview, Optional<Closing> newClosing) {
        return new Frame(type, firstDay, lastDay, continuesAfterEnd, newReview, newClosing);
    }

    /** Whether what ended before the day ended before it was to: interrupted, or by the end of the enrolment. */
    boolean isCutShort(LocalDate until) {
        return closing.map(closed -> closed.interruption().isPresent())
                .orElseGet(
                        () -> lastDay.filter(agreed -> !agreed.isBefore(until)).isPresent());
    }
}
