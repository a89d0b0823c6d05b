package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rule T-7: something may be recorded long after it happened, but whoever records it more than 30 days later says why, and so
 * does whoever records something in a case that has ended (invariant 10). Imported files have no place for such a reason and
 * need none.
 */
public final class LateRule {

    private static final int DAYS_WITHOUT_REASON = 30;
    private static final int LONGEST_REASON = 1_000;

    private LateRule() {}

    /**
     * The reason said, if any; {@link InvalidInput} of the field {@code reason} where it comes late and nothing is said.
     *
     * @param day the first on which something is otherwise than recorded until now
     */
    public static Optional<String> reason(LocalDate day, LocalDate today, @Nullable String said) {
        return reason(day, DateRange.from(LocalDate.MIN), today, said);
    }

    /** The same in an enrolment, which may have ended. */
    public static Optional<String> reason(LocalDate day, DateRange enrolment, LocalDate today, @Nullable String said) {
        Optional<String> reason = FreeText.optional("reason", said, LONGEST_REASON);
        boolean late = day.isBefore(today.minusDays(DAYS_WITHOUT_REASON));
        if (reason.isEmpty() && (late || hasEnded(enrolment, today))) {
            throw new InvalidInput("reason", "enrolment.late.reasonMissing", DAYS_WITHOUT_REASON);
        }
        return reason;
    }

    /** Whether the last day has passed. */
    static boolean hasEnded(DateRange enrolment, LocalDate today) {
        return !enrolment.until().isAfter(today);
    }
}
