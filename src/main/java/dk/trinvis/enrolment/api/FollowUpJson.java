package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.FollowUpPoint;
import java.time.LocalDate;
import java.util.Optional;

/** A point at which somebody is asked after; the answer is missing while there is none. */
public record FollowUpJson(int weeks, LocalDate dueOn, Optional<FollowUpPoint.Answer> answer) {

    static FollowUpJson of(FollowUpPoint point) {
        return new FollowUpJson(point.weeks(), point.dueOn(), point.answer());
    }
}
