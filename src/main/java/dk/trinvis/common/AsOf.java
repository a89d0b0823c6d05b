package dk.trinvis.common;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two clocks of a question: how things stood on a day, as far as it was recorded at a moment (rule T-3). The same pair
 * gives the same answer for ever.
 *
 * @param day a calendar day in Europe/Copenhagen; may lie ahead
 * @param knownAt a moment in UTC, not in the future; what was recorded at that very moment is known
 */
public record AsOf(LocalDate day, Instant knownAt) {}
