package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated placement on a step by an assessor.
 *
 * @param effectiveOn the day of the conversation; up to 30 days before the first day, then it counts from that
 * @param citizenView what the citizen says of it, in their own words
 * @param citizenStep where they place themselves
 */
public record Screening(
        LocalDate effectiveOn,
        int step,
        String assessor,
        @Nullable String reason,
        @Nullable String citizenView,
        @Nullable Integer citizenStep) {

    /** How long before the first day somebody may be screened (invariant 5). */
    public static final int DAYS_BEFORE_FIRST_DAY = 30;

    /** A screening in which nobody asked where the citizen places themselves. */
    public Screening(
            LocalDate effectiveOn, int step, String assessor, @Nullable String reason, @Nullable String citizenView) {
        this(effectiveOn, step, assessor, reason, citizenView, null);
    }

    /** The day from which it counts in an enrolment that begins on {@code firstDay}. */
    LocalDate countsFrom(LocalDate firstDay) {
        return effectiveOn.isBefore(firstDay) ? firstDay : effectiveOn;
    }

    /** This with another reason, and with what the citizen said in an earlier one where this says nothing of it. */
    Screening toldBy(@Nullable String why, Optional<Screening> earlier) {
        return new Screening(
                effectiveOn,
                step,
                assessor,
                why,
                Optional.ofNullable(citizenView)
                        .or(() -> earlier.map(Screening::citizenView))
                        .orElse(null),
                Optional.ofNullable(citizenStep)
                        .or(() -> earlier.map(Screening::citizenStep))
                        .orElse(null));
    }

    /** Whether this says no more than the other: the assessor is not part of it, nor what this leaves out of the citizen. */
    boolean saysTheSameAs(Screening other) {
        return step == other.step
                && Objects.equals(reason, other.reason)
                && (citizenView == null || citizenView.equals(other.citizenView))
                && (citizenStep == null || citizenStep.equals(other.citizenStep));
    }
}
