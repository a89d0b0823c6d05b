package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated placement on a step by an assessor.
 *
 * @param effectiveOn the day of the conversation; up to 30 days before the first day, then it counts from that
 * @param citizenView what the citizen says of it, in their own words
 */
public record Screening(
        LocalDate effectiveOn,
        int step,
        String assessor,
        @Nullable String reason,
        @Nullable String citizenView) {

    /** How long before the first day somebody may be screened (invariant 5). */
    public static final int DAYS_BEFORE_FIRST_DAY = 30;

    /** The day from which it counts in an enrolment that begins on {@code firstDay}. */
    LocalDate countsFrom(LocalDate firstDay) {
        return effectiveOn.isBefore(firstDay) ? firstDay : effectiveOn;
    }

    /** Whether an importing or screening person would say the same: the assessor is not part of it. */
    boolean saysTheSameAs(Screening other) {
        return step == other.step && Optional.ofNullable(reason).equals(Optional.ofNullable(other.reason));
    }
}
