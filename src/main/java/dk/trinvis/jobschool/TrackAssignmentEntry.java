package dk.trinvis.jobschool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An enrolment on a track, as somebody outside states it.
 *
 * @param track a track's code
 * @param lastDay without one it goes on until the next track or the enrolment's end
 */
public record TrackAssignmentEntry(
        String enrolmentRef, String track, LocalDate firstDay, Optional<LocalDate> lastDay) {}
