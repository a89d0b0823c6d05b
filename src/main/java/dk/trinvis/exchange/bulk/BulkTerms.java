package dk.trinvis.exchange.bulk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to become of the cases.
 *
 * @param target a user name, or the code of a track or of an activity type: the action says which
 * @param lastDay the last day that belongs to it
 * @param purpose why, in words
 * @param reason why it is recorded so late, where it is
 */
public record BulkTerms(
        String action,
        String target,
        LocalDate from,
        Optional<LocalDate> lastDay,
        Optional<String> purpose,
        Optional<String> reason) {}
