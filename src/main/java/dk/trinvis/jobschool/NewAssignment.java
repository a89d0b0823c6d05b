package dk.trinvis.jobschool;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.jobschool.Assigning.Wanted;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be on a track, or on its waiting list.
 *
 * @param from the first day; today without one
 * @param lastDay without one it goes on until the next track or the enrolment's end
 * @param waiting true for the waiting list alone, even where there is a seat
 * @param mismatchReason why this track, where it is not for the step, or why waiting; up to 1,000 characters
 * @param reason why it is recorded so late, where it is
 */
public record NewAssignment(
        @Nullable String track,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable Boolean waiting,
        @Prose @Nullable String mismatchReason,
        @Prose @Nullable String reason) {

    private static final int LONGEST_REASON = 1_000;

    /** Whether a seat is wanted. */
    boolean isForSeat() {
        return !Boolean.TRUE.equals(waiting);
    }

    Wanted wanted(LocalDate today) {
        String code = track;
        if (code == null || code.isBlank()) {
            throw new InvalidInput("track", "common.required");
        }
        return new Wanted(
                code.strip(),
                Optional.ofNullable(from).orElse(today),
                Optional.ofNullable(lastDay),
                Input.optional("mismatchReason", mismatchReason, LONGEST_REASON),
                reason);
    }
}
