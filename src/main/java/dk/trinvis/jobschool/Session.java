package dk.trinvis.jobschool;

import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One meeting of a track, as believed at some time: moving it supersedes this and records another with the same session id. */
@Entity
@Table(name = "school_session")
class Session extends Fact {

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "series_id")
    private @Nullable String seriesId;

    @Column(name = "initiative_id")
    private long initiativeId;

    private String track;

    private String location;

    private @Nullable String instructor;

    private String starts;

    private String ends;

    @SuppressWarnings("UnusedVariable") // says in the database what the times are
    private String zone;

    private String purpose;

    private String content;

    private @Nullable Integer capacity;

    private String state;

    private @Nullable String reason;

    @Column(name = "change_number")
    private int changeNumber;

    private boolean moved;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    /** One newly planned. */
    Session(SessionKey key, Slot slot, Teaching teaching, Optional<String> reason) {
        this(key, slot, teaching, SessionState.PLANNED, reason, 0);
    }

    /** One of which more is known already. */
    Session(SessionKey key, Slot slot, Teaching teaching, SessionState state, Optional<String> reason) {
        this(key, slot, teaching, state, reason, 0);
    }

    private Session(
            SessionKey key,
            Slot slot,
            Teaching teaching,
            SessionState state,
            Optional<String> reason,
            int changeNumber) {
        super(DateRange.inclusive(slot.day(), slot.day()));
        sessionId = key.sessionId();
        seriesId = key.series().orElse(null);
        initiativeId = key.initiativeId();
        track = teaching.track();
        location = teaching.location();
        instructor = teaching.instructor().orElse(null);
        starts = slot.starts().toString();
        ends = slot.ends().toString();
        zone = Clock.COPENHAGEN.getId();
        purpose = teaching.purpose();
        content = teaching.content();
        capacity = teaching.capacity().orElse(null);
        this.state = state.code();
        this.reason = reason.orElse(null);
        this.changeNumber = changeNumber;
    }

    /** The same session at another time or with other content, in the same state. */
    Session moved(SessionKey newKey, Slot slot, Teaching teaching, Optional<String> why) {
        return otherwise(newKey, slot, teaching, state(), why);
    }

    /** The same session in another state. */
    Session as(SessionState next, Optional<String> why) {
        return otherwise(key(), slot(), teaching(), next, why);
    }

    /**
     * The same session, otherwise in any of this. {@link InvalidInput} for another track, whose people know nothing of it, as
     * long as it was not held.
     */
    Session otherwise(SessionKey newKey, Slot slot, Teaching teaching, SessionState next, Optional<String> why) {
        if (state() != SessionState.HELD && !teaching.track().equals(track)) {
            throw new InvalidInput("track", "jobschool.session.otherTrack");
        }
        Session now = new Session(newKey, slot, teaching, next, why, changeNumber + 1);
        now.moved = moved || !now.meetsAs(this);
        return now;
    }

    /** Whether both are at the same time and place. */
    boolean meetsAs(Session other) {
        return slot().equals(other.slot()) && location.equals(other.location);
    }

    /** Whether it was to be at another time or place once. */
    boolean isMoved() {
        return moved;
    }

    SessionKey key() {
        return new SessionKey(sessionId, Optional.ofNullable(seriesId), initiativeId);
    }

    SessionState state() {
        return SessionState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    Slot slot() {
        return new Slot(valid().first(), LocalTime.parse(starts), LocalTime.parse(ends));
    }

    Teaching teaching() {
        return new Teaching(
                track, location, Optional.ofNullable(instructor), purpose, content, Optional.ofNullable(capacity));
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    int changeNumber() {
        return changeNumber;
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(key(), slot(), teaching(), state, reason, changeNumber, moved);
    }
}
