package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves and cancels planned sessions, one alone or also those of its series that follow; whoever is concerned is told of what
 * was changed. One that was held is only corrected. {@link dk.trinvis.common.NotFound} for a session of another team.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_TRACKS)
public class SessionChangeService {

    @Inject
    private Sessions sessions;

    @Inject
    private OwnSessions own;

    @Inject
    private SessionRules rules;

    @Inject
    private AttendanceService attendance;

    @Inject
    private Telling telling;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    /** Which sessions are meant. */
    public enum Reach {
        ONE,
        /** Also the planned ones of its series that follow; from then on they are a series of their own. */
        FOLLOWING
    }

    /** The initiative with the code, for somebody who is about to plan in it. */
    public InitiativeView open(String initiativeCode) {
        return own.initiative(initiativeCode);
    }

    /** The session as it is now, for somebody who is about to change it. */
    public SessionView toChange(String id) {
        return SessionView.of(own.session(id));
    }

    /**
     * Change: it is at another time or place or otherwise, as all of the statement says but its recurrence. The rules are those
     * of {@link SessionService#plan}.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void move(String id, NewSession wanted, Reach reach, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        List<Session> together = planned(id, reach, seen);
        Rescheduling wish = wish(together, wanted);
        if (!wish.isChange()) {
            return;
        }
        List<Session> moved = wish.sessions();
        Optional<String> late = LateRule.reason(firstDay(together, moved), clock.today(), wanted.reason());
        rules.requireFree(
                moved.stream()
                        .filter(each -> each.state() == SessionState.PLANNED)
                        .toList(),
                late);
        Revision.of(together, moved).record(stamp.late(late), sessions::add);
        telling.raise(together, moved, stamp);
    }

    /** Change: it does not take place, for a reason. */
    public void cancel(String id, @Nullable String reason, Reach reach, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        List<Session> together = planned(id, reach, seen);
        Input input = new Input();
        String why = input.required("reason", reason, NewSession.LONGEST_TEXT);
        input.finish();
        List<Session> cancelled = together.stream()
                .map(each -> each.as(SessionState.CANCELLED, Optional.of(why)))
                .toList();
        Optional<String> late = LateRule.reason(firstDay(together, cancelled), clock.today(), why);
        Revision.of(together, cancelled).record(stamp.late(late), sessions::add);
        telling.raise(together, cancelled, stamp);
    }

    /** Correction: a session, held or not, was otherwise than recorded, and so was attendance at it. */
    public void correct(String id, NewSession wanted, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        Session session = seen(id, seen);
        Rescheduling wish = wish(List.of(session), wanted);
        if (session.state() == SessionState.HELD && wish.slot().day().isAfter(clock.today())) {
            throw new InvalidInput("day", "jobschool.session.heldAhead");
        }
        if (wish.isChange()) {
            List<Session> corrected = wish.sessions();
            Revision.of(List.of(session), corrected).record(stamp, sessions::add);
            attendance.follow(corrected.get(0), stamp);
            telling.raise(List.of(session), corrected, stamp);
        }
    }

    private Session seen(String id, Optional<String> seen) {
        Session session = own.session(id);
        Version.of(Stream.of(session)).requireSeen(seen, users::displayName);
        return session;
    }

    private List<Session> planned(String id, Reach reach, Optional<String> seen) {
        Session session = seen(id, seen);
        if (session.state() != SessionState.PLANNED) {
            throw new RuleBroken("jobschool.session." + session.state().code() + "Already");
        }
        return reach == Reach.ONE ? List.of(session) : own.following(session);
    }

    /** The one in question is the first of those that follow it. */
    private Rescheduling wish(List<Session> together, NewSession wanted) {
        Input input = new Input();
        Session first = together.get(0);
        if (wanted.recurrence() != null) {
            input.refuse("recurrence", "jobschool.session.movedOnce");
        }
        List<Slot> slots = wanted.slots(input).slots();
        Optional<String> why = wanted.why(input);
        List<Slot> all = slots.stream()
                .flatMap(slot -> together.stream().map(each -> each.slot().changed(first.slot(), slot)))
                .toList();
        Teaching teaching = rules.checked(
                own.initiative(first),
                wanted.teaching(input),
                all.stream().map(Slot::day).toList(),
                input);
        input.finish();
        all.forEach(slot -> slot.check(input));
        input.finish();
        return new Rescheduling(together, slots.get(0), teaching, why);
    }

    private static LocalDate firstDay(List<Session> before, List<Session> after) {
        return Sessions.span(Stream.concat(before.stream(), after.stream()).toList())
                .orElseThrow(() -> new InvalidInput("day", "common.required"))
                .first();
    }
}
