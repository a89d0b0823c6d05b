package dk.trinvis.enrolment;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A referral as somebody wants it recorded.
 *
 * @param referredOn today where nothing is said; not ahead
 * @param referredBy who thinks the initiative is right for the citizen, up to 200 characters; the user where nothing is said
 * @param reason up to 1,000 characters
 */
public record NewReferral(
        @Nullable String citizenRef,
        @Nullable LocalDate referredOn,
        @Nullable String referredBy,
        @Prose @Nullable String reason) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1_000;

    Referral.Cause cause(String userName) {
        return new Referral.Cause(
                FreeText.required("reason", reason, LONGEST_REASON),
                FreeText.optional("referredBy", referredBy, LONGEST_NAME).orElse(userName));
    }

    LocalDate day(LocalDate today) {
        LocalDate day = Optional.ofNullable(referredOn).orElse(today);
        if (day.isAfter(today)) {
            throw new InvalidInput("referredOn", "enrolment.pool.ahead");
        }
        return day;
    }
}
