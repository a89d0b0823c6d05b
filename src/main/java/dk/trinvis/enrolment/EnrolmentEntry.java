package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An enrolment as somebody outside states it: all of it at once, under a reference of their own.
 *
 * @param lastDay the last day that belongs to it, with an end reason; neither while it goes on
 * @param caseworker a user name; without one the initiative's team is responsible and nobody in it by name
 * @param destination what the citizen went on to; without one the recorded one stays as long as the end reason does
 */
public record EnrolmentEntry(
        String enrolmentRef,
        String citizenRef,
        String initiative,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<String> endReason,
        Optional<String> caseworker,
        Optional<String> destination) {}
