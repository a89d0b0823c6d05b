package dk.trinvis.enrolment;

import dk.trinvis.common.InvalidInput;
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
 */
public record Admission(
        @Nullable String enrolmentRef,
        @Nullable LocalDate firstDay,
        @Nullable String caseworker) {

    /** {@link InvalidInput} when the enrolment cannot be called that, see {@link Reference}. */
    EnrolmentEntry entry(String citizenRef, String initiative, String suggestedRef, LocalDate today) {
        return new EnrolmentEntry(
                ref().orElse(suggestedRef),
                citizenRef,
                initiative,
                Optional.ofNullable(firstDay).orElse(today),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(caseworker).filter(name -> !name.isBlank()),
                Optional.empty());
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
