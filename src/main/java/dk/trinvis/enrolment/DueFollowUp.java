package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody to ask after.
 *
 * @param name empty when the identity is protected
 * @param endReason the outcome that the enrolment ended with
 */
public record DueFollowUp(
        String enrolmentRef,
        String citizenRef,
        Optional<String> name,
        int weeks,
        LocalDate lastDay,
        LocalDate dueOn,
        String endReason) {}
