package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.jobschool.TrackAssignment.Agreed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tracks of one enrolment, one at a time (invariant 9): an assignment without a last day gives way to the next; one with
 * a last day must be over by then.
 */
class TrackHistory {

    private final long enrolmentId;
    private final DateRange enrolment;
    private final TreeMap<LocalDate, Agreed> assignments = new TreeMap<>();

    TrackHistory(long enrolmentId, DateRange enrolment, List<TrackAssignment> recorded) {
        this.enrolmentId = enrolmentId;
        this.enrolment = enrolment;
        recorded.forEach(each -> assignments.put(each.valid().first(), each.agreed()));
    }

    Optional<Agreed> from(LocalDate firstDay) {
        return Optional.ofNullable(assignments.get(firstDay));
    }

    /** States an assignment; {@link InvalidInput} when another has its days. */
    void assign(Agreed agreed) {
        Optional<Agreed> before =
                Optional.ofNullable(assignments.lowerEntry(agreed.firstDay())).map(entry -> entry.getValue());
        before.flatMap(Agreed::lastDay)
                .filter(last -> !last.isBefore(agreed.firstDay()))
                .ifPresent(last -> refuse("first_day", last));
        Optional<LocalDate> next = Optional.ofNullable(assignments.higherKey(agreed.firstDay()));
        agreed.lastDay()
                .ifPresent(last ->
                        next.filter(first -> !first.isAfter(last)).ifPresent(first -> refuse("last_day", first)));
        assignments.put(agreed.firstDay(), agreed);
    }

    private static void refuse(String column, LocalDate day) {
        throw new InvalidInput(column, "jobschool.oneTrackAtATime", day);
    }

    /** What is to be believed, the earliest first. */
    List<TrackAssignment> wanted() {
        List<TrackAssignment> wanted = new ArrayList<>();
        assignments.forEach((first, agreed) -> {
            Optional<LocalDate> next = Optional.ofNullable(assignments.higherKey(first));
            Optional<LocalDate> last = agreed.lastDay().or(() -> next.map(day -> day.minusDays(1)));
            EnrolmentDays.within(enrolment, first, last)
                    .ifPresent(days -> wanted.add(new TrackAssignment(enrolmentId, days, agreed)));
        });
        return wanted;
    }
}
