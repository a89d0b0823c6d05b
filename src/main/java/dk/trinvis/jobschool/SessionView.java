package dk.trinvis.jobschool;

import dk.trinvis.common.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session as it was believed from a moment on.
 *
 * @param id stays the same however it is moved
 * @param series shared by the sessions planned at once that still go together
 * @param reason why it was moved, cancelled, or planned although somebody or something is taken
 * @param sequence how often it has been changed
 * @param everMoved whether it was to be at another time or place once
 * @param supersededAt from when on it no longer counted; empty while it does
 * @param supersededBy who replaced it
 */
public record SessionView(
        String id,
        Optional<String> series,
        long initiativeId,
        Slot slot,
        Teaching teaching,
        SessionState state,
        Optional<String> reason,
        int sequence,
        boolean everMoved,
        Version version,
        Optional<Instant> supersededAt,
        Optional<String> supersededBy) {

    static SessionView of(Session session) {
        return new SessionView(
                session.key().sessionId(),
                session.key().series(),
                session.key().initiativeId(),
                session.slot(),
                session.teaching(),
                session.state(),
                session.reason(),
                session.changeNumber(),
                session.isMoved(),
                Version.of(Stream.of(session)),
                session.supersededAt(),
                session.supersededBy());
    }

    public boolean isPlanned() {
        return state == SessionState.PLANNED;
    }

    /** Planned, at another time or place than at first. */
    public boolean isMoved() {
        return isPlanned() && everMoved;
    }

    public boolean isHeld() {
        return state == SessionState.HELD;
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }
}
