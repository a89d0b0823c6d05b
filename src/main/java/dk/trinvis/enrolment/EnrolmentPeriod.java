package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which day to which an enrolment runs, and why it ended. Its days are the enrolment's days. */
@Entity
@Table(name = "enrolment_period")
class EnrolmentPeriod extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "initiative_id")
    private long initiativeId;

    @Column(name = "citizen_id")
    private long citizenId;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    private @Nullable String destination;

    protected EnrolmentPeriod() {}

    EnrolmentPeriod(Enrolment enrolment, Span span) {
        super(span.days());
        enrolmentId = enrolment.id();
        initiativeId = enrolment.initiativeId();
        citizenId = enrolment.citizenId();
        endReason = span.endReason().orElse(null);
        destination = span.destination().orElse(null);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Span span() {
        return new Span(valid(), Optional.ofNullable(endReason), Optional.ofNullable(destination));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, initiativeId, citizenId, endReason, destination);
    }

    /**
     * The days of an enrolment and why it ended: a last day and a reason go together (invariant 3).
     *
     * @param endReason a code of the outcomes or the other end reasons
     * @param destination a code of the destinations; never without an end reason
     */
    record Span(DateRange days, Optional<String> endReason, Optional<String> destination) {
        Span {
            if (days.isOpen() == endReason.isPresent() || (days.isOpen() && destination.isPresent())) {
                throw new IllegalArgumentException("a last day and an end reason go together");
            }
        }

        /** Without a destination. */
        Span(DateRange days, Optional<String> endReason) {
            this(days, endReason, Optional.empty());
        }

        /**
         * The first day of which figures are others by this than by that: its first day, or the day after the last one, from
         * which the case counts as ended, and for what. Empty when both say the same.
         */
        Optional<LocalDate> differsFrom(Span that) {
            if (!days.first().equals(that.days.first())) {
                return Optional.of(earlier(days.first(), that.days.first()));
            }
            return equals(that) ? Optional.empty() : Optional.of(earlier(days.until(), that.days.until()));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        /**
         * The same, with the destination as recorded where this states none and the end reason is the recorded one; without
         * any where it states {@link StatedDays#NO_DESTINATION}.
         */
        Span keepingDestination(Span recorded) {
            if (destination.filter(StatedDays.NO_DESTINATION::equals).isPresent()) {
                return new Span(days, endReason);
            }
            boolean silent = destination.isEmpty() && endReason.isPresent() && endReason.equals(recorded.endReason);
            return silent ? new Span(days, endReason, recorded.destination) : this;
        }
    }
}
