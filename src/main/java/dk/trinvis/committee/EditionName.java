package dk.trinvis.committee;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which edition, and of which day as known at which moment.
 *
 * @param initiative its code
 * @param title that of the initiative
 * @param number counted within the initiative
 */
public record EditionName(String id, String initiative, String title, int number, LocalDate asOf, Instant knownAt) {}
