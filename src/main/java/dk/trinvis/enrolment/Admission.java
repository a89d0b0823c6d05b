package dk.trinvis.enrolment;

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

    private static final int LONGEST_REF = 60;

    EnrolmentEntry entry(String citizenRef, String initiative, String suggestedRef, LocalDate today) {
        return new EnrolmentEntry(
                FreeText.optional("enrolmentRef", enrolmentRef, LONGEST_REF).orElse(suggestedRef),
                citizenRef,
                initiative,
                Optional.ofNullable(firstDay).orElse(today),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(caseworker).filter(name -> !name.isBlank()),
                Optional.empty());
    }
}
