package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DanishHolidays.Holiday;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Plans the sessions of the job school and shows them to the team of the initiative; {@link NotFound} for anybody else. */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_CASES)
public class SessionService {

    @Inject
    private Sessions sessions;

    @Inject
    private SessionRules rules;

    @Inject
    private OwnSessions own;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * What planning would make.
     *
     * @param leftOut days of the recurrence on which nothing is taught
     * @param taken what is taken at those times, so that a reason is needed
     */
    public record Preview(List<Slot> slots, Map<LocalDate, Holiday> leftOut, List<Message> taken) {}

    /** The initiative's sessions on the days, cancelled ones included, the earliest first. */
    public List<SessionView> of(String initiativeCode, DateRange days) {
        return sessions.ofInitiative(own.initiative(initiativeCode).id(), days).stream()
                .map(SessionView::of)
                .toList();
    }

    /** The session as it is now. */
    public SessionView show(String id) {
        return SessionView.of(own.session(id));
    }

    /** What it was before, the latest first. */
    public List<SessionView> history(String id) {
        own.session(id);
        return sessions.history(id).stream()
                .filter(each -> !each.isCurrent())
                .map(SessionView::of)
                .toList();
    }

    /** Those of a series that are still to come after a session and planned, and that one. */
    public List<SessionView> following(String id) {
        return own.following(own.session(id)).stream().map(SessionView::of).toList();
    }

    /** What {@link #plan} would do with this; {@link InvalidInput} as there. */
    @Allow(Permission.CHANGE_TRACKS)
    public Preview preview(String initiativeCode, NewSession wanted) {
        Planned planned = planned(own.initiative(initiativeCode), wanted);
        return new Preview(
                planned.sessions().stream().map(Session::slot).toList(),
                planned.leftOut(),
                rules.taken(planned.sessions()).stream()
                        .map(DoubleBooking::text)
                        .toList());
    }

    /**
     * Change: a session is to be, or several that go together. {@link dk.trinvis.common.RuleBroken} where place, instructor or
     * citizens are taken and no reason is stated.
     *
     * @return the ids of the sessions, the earliest first
     */
    @Allow(Permission.CHANGE_TRACKS)
    public List<String> plan(String initiativeCode, NewSession wanted) {
        Stamp stamp = recording.stamp(user.userName());
        Planned planned = planned(own.initiative(initiativeCode), wanted);
        List<Session> all = planned.sessions();
        Optional<String> late = LateRule.reason(all.get(0).slot().day(), clock.today(), wanted.reason());
        rules.requireFree(all, late);
        Revision.of(List.of(), all).record(stamp.late(late), sessions::add);
        return all.stream().map(each -> each.key().sessionId()).toList();
    }

    private record Planned(List<Session> sessions, Map<LocalDate, Holiday> leftOut) {}

    private Planned planned(InitiativeView initiative, NewSession wanted) {
        Input input = new Input();
        NewSession.Slots slots = wanted.slots(input);
        List<LocalDate> days = slots.slots().stream().map(Slot::day).toList();
        Optional<String> reason = wanted.why(input);
        Teaching teaching = rules.checked(initiative, wanted.teaching(input), days, input);
        input.finish();
        Optional<String> series = Optional.of(newId()).filter(id -> wanted.recurrence() != null);
        return new Planned(
                slots.slots().stream()
                        .map(slot ->
                                new Session(new SessionKey(newId(), series, initiative.id()), slot, teaching, reason))
                        .toList(),
                slots.leftOut());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
