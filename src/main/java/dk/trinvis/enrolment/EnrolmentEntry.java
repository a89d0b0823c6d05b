package dk.trinvis.enrolment;

import dk.trinvis.common.LeftOut;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enrolment as somebody outside states it: all of it at once, under a reference of their own.
 *
 * @param lastDay the last day that belongs to it, with an end reason; neither while it goes on
 * @param caseworker a user name; without one the initiative's team is responsible and nobody in it by name
 * @param destination what the citizen went on to; without one the recorded one stays as long as the end reason does
 * @param targetGroup a code of the target groups, from the first day; without one the recorded one stays
 * @param leftOut may hold {@code last_day}, {@code end_reason} and {@code caseworker}
 */
public record EnrolmentEntry(
        String enrolmentRef,
        String citizenRef,
        String initiative,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<String> endReason,
        Optional<String> caseworker,
        Optional<String> destination,
        Optional<String> targetGroup,
        LeftOut leftOut) {

    /** The same, with what is recorded of the enrolment, if anything is, wherever this says nothing. */
    EnrolmentEntry filledFrom(Optional<Span> span, Optional<Who> who) {
        return new EnrolmentEntry(
                enrolmentRef,
                citizenRef,
                initiative,
                firstDay,
                leftOut.filled(
                        "last_day",
                        lastDay,
                        () -> span.flatMap(was -> was.days().lastDay())),
                leftOut.filled("end_reason", endReason, () -> span.flatMap(Span::endReason)),
                leftOut.filled("caseworker", caseworker, () -> who.flatMap(Who::caseworker)),
                destination,
                targetGroup,
                LeftOut.NOTHING);
    }
}
