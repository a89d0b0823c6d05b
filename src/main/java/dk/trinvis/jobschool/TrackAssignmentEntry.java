package dk.trinvis.jobschool;

import dk.trinvis.common.LeftOut;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enrolment on a track, as somebody outside states it.
 *
 * @param track a track's code
 * @param lastDay without one it goes on until the next track or the enrolment's end
 * @param leftOut may hold {@code last_day}
 */
public record TrackAssignmentEntry(
        String enrolmentRef, String track, LocalDate firstDay, Optional<LocalDate> lastDay, LeftOut leftOut) {

    /** All of it. */
    public TrackAssignmentEntry(String enrolmentRef, String track, LocalDate firstDay, Optional<LocalDate> lastDay) {
        this(enrolmentRef, track, firstDay, lastDay, LeftOut.NOTHING);
    }
}
