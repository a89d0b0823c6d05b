package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which an enrolment waits for a seat on a track; it may be on another one meanwhile. */
@Entity
@Table(name = "track_wait")
class TrackWait extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String track;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected TrackWait() {}

    TrackWait(long enrolmentId, String track, String reason, DateRange days) {
        super(days);
        this.enrolmentId = enrolmentId;
        this.track = track;
        this.reason = reason;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    boolean isFor(String code) {
        return track.equals(code);
    }

    /** The same statement, to be recorded again. */
    TrackWait again() {
        return new TrackWait(enrolmentId, track, reason, valid());
    }

    /** The same up to the day before; empty where nothing is left of it. */
    Optional<TrackWait> until(LocalDate day) {
        return valid().before(day).map(days -> new TrackWait(enrolmentId, track, reason, days));
    }

    /** Who is on the track waits for it no longer: what is left of the waits beside what is believed of the tracks. */
    static List<TrackWait> beside(List<TrackWait> waits, List<TrackAssignment> assignments) {
        List<TrackWait> left = new ArrayList<>();
        for (TrackWait wait : waits) {
            Optional<LocalDate> seated = assignments.stream()
                    .filter(each -> wait.isFor(each.track()) && each.valid().overlaps(wait.valid()))
                    .map(each -> each.valid().first())
                    .findFirst();
            seated.map(wait::until).orElse(Optional.of(wait)).ifPresent(left::add);
        }
        return left;
    }

    /** As a case shows it; {@code sensitive} to those who see reasons. */
    WaitRow row(boolean sensitive) {
        return new WaitRow(
                track, valid().first(), valid().lastDay(), Optional.of(reason).filter(why -> sensitive), recordedBy());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, track, reason);
    }
}
