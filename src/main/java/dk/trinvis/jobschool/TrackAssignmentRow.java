package dk.trinvis.jobschool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A track and the days on it, as a case shows them. */
public record TrackAssignmentRow(
        String track, LocalDate firstDay, Optional<LocalDate> lastDay, Instant recordedAt, String recordedBy) {}
