package dk.trinvis.jobschool;

import dk.trinvis.common.Input;
import dk.trinvis.common.LeftOut;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a statement from outside makes of a session.
 *
 * @param before as it is recorded; empty for a new one
 * @param now as it is to be
 */
record StatedSession(Optional<Session> before, Session now) {

    /** The session as stated, with what is recorded where nothing is said; what is wrong is said to the input. */
    static StatedSession of(SessionEntry entry, long initiativeId, Optional<Session> before, Input input) {
        NewSession wanted = filled(entry, before);
        Slot slot = wanted.slots(input).slots().get(0);
        Teaching teaching = wanted.teaching(input);
        Optional<String> reason = wanted.why(input);
        Optional<String> series = entry.leftOut()
                .filled(
                        "series",
                        entry.series(),
                        () -> before.flatMap(each -> each.key().series()));
        SessionState state = entry.state()
                .map(code -> input.coded("state", SessionState.class, code, "jobschool.session.unknownState"))
                .orElseGet(() -> before.map(Session::state).orElse(SessionState.PLANNED));
        SessionKey key = new SessionKey(entry.ref(), series, initiativeId);
        return new StatedSession(
                before,
                before.map(each -> each.otherwise(key, slot, teaching, state, reason))
                        .orElseGet(() -> new Session(key, slot, teaching, state, reason)));
    }

    private static NewSession filled(SessionEntry entry, Optional<Session> before) {
        NewSession said = entry.wanted();
        LeftOut leftOut = entry.leftOut();
        Optional<Teaching> was = before.map(Session::teaching);
        Optional<String> instructor = leftOut.filled(
                "instructor", Optional.ofNullable(said.instructor()), () -> was.flatMap(Teaching::instructor));
        Optional<String> purpose = Optional.ofNullable(said.purpose())
                .or(() -> was.filter(teaching -> teaching.location().equals(said.location()))
                        .map(Teaching::purpose));
        Optional<Integer> capacity =
                leftOut.filled("capacity", Optional.ofNullable(said.capacity()), () -> was.flatMap(Teaching::capacity));
        Optional<String> reason =
                leftOut.filled("reason", Optional.ofNullable(said.reason()), () -> before.flatMap(Session::reason));
        return new NewSession(
                said.track(),
                said.location(),
                instructor.orElse(null),
                said.day(),
                said.starts(),
                said.ends(),
                purpose.orElse(null),
                content(said, leftOut, was.map(Teaching::content)).orElse(null),
                capacity.orElse(null),
                reason.orElse(null),
                null);
    }

    private static Optional<String> content(NewSession said, LeftOut leftOut, Optional<String> was) {
        Optional<String> content = leftOut.filled("content", Optional.ofNullable(said.content()), () -> was);
        return was.filter(text -> content.filter(stated -> alike(stated, text)).isPresent())
                .or(() -> content);
    }

    /** Workbooks know one kind of line end. */
    private static boolean alike(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }

    /** The same with the purpose that a place has. */
    StatedSession with(Teaching teaching) {
        return new StatedSession(
                before,
                before.map(each -> each.otherwise(now.key(), now.slot(), teaching, now.state(), now.reason()))
                        .orElseGet(() -> new Session(now.key(), now.slot(), teaching, now.state(), now.reason())));
    }

    boolean isNews() {
        return before.filter(was -> was.key().equals(now.key())
                        && was.state() == now.state()
                        && was.reason().equals(now.reason())
                        && !isElsewhere(was))
                .isEmpty();
    }

    /** Whether its time, its place or anything else of the teaching is new. */
    boolean isElsewhere() {
        return before.filter(was -> !isElsewhere(was)).isEmpty();
    }

    private boolean isElsewhere(Session was) {
        return !was.slot().equals(now.slot()) || !was.teaching().equals(now.teaching());
    }

    /** Of what is held or cancelled, or was before the day, it is said that it was recorded wrongly. */
    boolean corrects(LocalDate today) {
        return before.filter(was ->
                        was.state() != SessionState.PLANNED || (was.slot().day().isBefore(today) && isElsewhere(was)))
                .isPresent();
    }

    /** Whether somebody plans it where it must not meet another one. */
    boolean needsRoom(LocalDate today) {
        return isElsewhere() && now.state() != SessionState.CANCELLED && !corrects(today);
    }

    /** Says what one by one could not be done either. */
    void checkState(LocalDate today, Input input) {
        before.filter(was -> was.state() != SessionState.PLANNED && was.state() != now.state())
                .ifPresent(was ->
                        input.refuse("state", "jobschool.session." + was.state().code() + "Already"));
        if (now.state() == SessionState.HELD && now.slot().day().isAfter(today)) {
            input.refuse("day", "jobschool.session.heldAhead");
        }
        if (now.state() == SessionState.CANCELLED && now.reason().isEmpty()) {
            input.refuse("reason", "common.required");
        }
    }
}
