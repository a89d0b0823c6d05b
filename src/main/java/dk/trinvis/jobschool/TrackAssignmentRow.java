package dk.trinvis.jobschool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A track and the days on it, as a case shows them.
 *
 * @param endedAs how it ended, where somebody said
 * @param reason why this track, where it is not for the step: for those who see reasons
 */
public record TrackAssignmentRow(
        String track,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<TrackEnd> endedAs,
        Optional<String> reason,
        Instant recordedAt,
        String recordedBy) {}
