package dk.trinvis.enrolment;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.LeftOut;
import dk.trinvis.common.Reference;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The usual admission of somebody who has waited.
 *
 * @param enrolmentRef what the enrolment is to be called; made up where nothing is said
 * @param firstDay today where nothing is said
 * @param caseworker a user name; nobody by name where nothing is said
 * @param reason why this one, where somebody has waited longer who qualifies; why a case that ended the day before goes on; or
 *     why it is recorded so late
 * @param targetGroup a code of the target groups; may be recorded later
 */
public record Admission(
        @Nullable String enrolmentRef,
        @Nullable LocalDate firstDay,
        @Nullable String caseworker,
        @Nullable String reason,
        @Nullable String targetGroup) {

    private static final int LONGEST_REASON = 1_000;

    /** {@link InvalidInput} when the enrolment cannot be called that, see {@link Reference}. */
    EnrolmentEntry entry(String citizenRef, String initiative, String suggestedRef, LocalDate today) {
        return new EnrolmentEntry(
                ref().orElse(suggestedRef),
                citizenRef,
                initiative,
                day(today),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(caseworker).filter(name -> !name.isBlank()),
                Optional.empty(),
                Optional.empty(),
                LeftOut.NOTHING);
    }

    Optional<String> group() {
        return Optional.ofNullable(targetGroup).filter(code -> !code.isBlank());
    }

    LocalDate day(LocalDate today) {
        return Optional.ofNullable(firstDay).orElse(today);
    }

    /** The reason, or {@link InvalidInput} that says what it is needed for. */
    String why(String needed, Object... arguments) {
        return FreeText.optional("reason", reason, LONGEST_REASON)
                .orElseThrow(() -> new InvalidInput("reason", needed, arguments));
    }

    /** What the enrolment is to be called, where something is said. */
    Optional<String> ref() {
        Optional<String> ref = FreeText.optional("enrolmentRef", enrolmentRef, Reference.LONGEST);
        if (ref.isPresent() && !Reference.isSound(ref.get())) {
            throw new InvalidInput("enrolmentRef", "enrolment.pool.noReference");
        }
        return ref;
    }
}
