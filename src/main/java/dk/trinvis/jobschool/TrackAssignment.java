package dk.trinvis.jobschool;

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

/** The days an enrolment is on a track: the agreed ones, cut to the enrolment's and to the next track's first. */
@Entity
@Table(name = "track_assignment")
class TrackAssignment extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String track;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected TrackAssignment() {}

    TrackAssignment(long enrolmentId, DateRange days, Agreed agreed) {
        super(days);
        this.enrolmentId = enrolmentId;
        track = agreed.track();
        lastDay = agreed.lastDay().orElse(null);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Agreed agreed() {
        return new Agreed(track, valid().first(), Optional.ofNullable(lastDay));
    }

    /** The same statement, to be recorded again. */
    TrackAssignment again() {
        return new TrackAssignment(enrolmentId, valid(), agreed());
    }

    TrackAssignmentRow row() {
        return new TrackAssignmentRow(track, valid().first(), valid().lastDay(), recordedAt(), recordedBy());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, track, lastDay);
    }

    /** What was agreed, before anything cuts it. */
    record Agreed(String track, LocalDate firstDay, Optional<LocalDate> lastDay) {}
}
