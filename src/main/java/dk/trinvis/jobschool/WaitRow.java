package dk.trinvis.jobschool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Waiting for a seat on a track, as a case shows it.
 *
 * @param lastDay missing while it goes on
 * @param reason for those who see reasons
 */
public record WaitRow(
        String track, LocalDate firstDay, Optional<LocalDate> lastDay, Optional<String> reason, String recordedBy) {}
