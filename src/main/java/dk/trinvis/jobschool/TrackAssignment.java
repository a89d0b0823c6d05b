package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private @Nullable TrackEnd endedAs;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected TrackAssignment() {}

    TrackAssignment(long enrolmentId, DateRange days, Agreed agreed) {
        super(days);
        this.enrolmentId = enrolmentId;
        track = agreed.track();
        lastDay = agreed.lastDay().orElse(null);
        endedAs = agreed.endedAs().orElse(null);
        reason = agreed.reason().orElse(null);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    String track() {
        return track;
    }

    Agreed agreed() {
        return new Agreed(
                track,
                valid().first(),
                Optional.ofNullable(lastDay),
                Optional.ofNullable(endedAs),
                Optional.ofNullable(reason));
    }

    /** The same statement, to be recorded again. */
    TrackAssignment again() {
        return new TrackAssignment(enrolmentId, valid(), agreed());
    }

    /** As a case shows it; {@code sensitive} to those who see reasons. */
    TrackAssignmentRow row(boolean sensitive) {
        return new TrackAssignmentRow(
                track,
                valid().first(),
                valid().lastDay(),
                Optional.ofNullable(endedAs),
                Optional.ofNullable(reason).filter(why -> sensitive),
                recordedAt(),
                recordedBy());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, track, lastDay, endedAs, reason);
    }

    /**
     * What was agreed, before anything cuts it.
     *
     * @param endedAs how it ended, where somebody said
     * @param reason why this track, where it is not for the step
     */
    record Agreed(
            String track,
            LocalDate firstDay,
            Optional<LocalDate> lastDay,
            Optional<TrackEnd> endedAs,
            Optional<String> reason) {

        /** On the track, and nothing more is said. */
        Agreed(String track, LocalDate firstDay, Optional<LocalDate> lastDay) {
            this(track, firstDay, lastDay, Optional.empty(), Optional.empty());
        }

        /** The same track on the same days. */
        boolean agreesWith(Agreed other) {
            return track.equals(other.track) && firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay);
        }

        /** The same until a last day, after which it ended so. */
        Agreed ended(LocalDate last, TrackEnd how) {
            return new Agreed(track, firstDay, Optional.of(last), Optional.of(how), reason);
        }
    }
}
