package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.SessionAttendance.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes attendance. The team of the initiative may, and the session's instructor while its {@link CourseWindow} is open; for
 * anybody else there is no such session.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.RECORD_ATTENDANCE)
public class AttendanceService {

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private Locations locations;

    @Inject
    private Tracks tracks;

    @Inject
    private CitizenService citizens;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** The sessions that the user teaches and that are open to them, the earliest first. */
    public List<TaughtSession> own() {
        return sessions.taughtBy(user.userName(), CourseWindow.openOn(clock.today())).stream()
                .filter(each -> each.state() != SessionState.CANCELLED)
                .map(this::taught)
                .toList();
    }

    /** Everybody expected; the look is written down for each of them. */
    public SessionAttendance show(String id, String purpose) {
        Session session = opened(id);
        Map<Long, Long> expected = attendances.expected(session);
        Map<Long, String> names = citizens.calledNames(expected.values(), purpose);
        List<Attendance> written = attendances.of(id);
        Map<Long, AttendanceState> states =
                written.stream().collect(Collectors.toMap(Attendance::enrolmentId, Attendance::state));
        Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
        List<Expected> people = expected.entrySet().stream()
                .map(each -> new Expected(
                        each.getKey(),
                        names.getOrDefault(each.getValue(), ""),
                        Optional.ofNullable(states.get(each.getKey()))))
                .sorted(Comparator.comparing(Expected::name, danish).thenComparing(Expected::key))
                .toList();
        return new SessionAttendance(taught(session), people, !written.isEmpty(), version(session, written));
    }

    /**
     * Change: attendance is taken, and the session has been held with it. Correction where something else was written down of
     * somebody. {@link RuleBroken} before the session's day, and of one that is cancelled.
     *
     * @param said by the key of those expected; what is written down of others stays
     * @param reason why it comes late or was wrong, where it does or was
     * @param seen the version that the user has seen, see {@link Version#requireSeen}
     */
    public void take(String id, Map<Long, AttendanceState> said, @Nullable String reason, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Session session = opened(id);
        List<Attendance> written = attendances.of(id);
        version(session, written).requireSeen(seen, users::displayName);
        LocalDate day = session.slot().day();
        requireHeld(session);
        Map<Long, Long> expected = attendances.expected(session);
        if (said.isEmpty() || !expected.keySet().containsAll(said.keySet())) {
            throw new InvalidInput("rows", "jobschool.attendance.notExpected");
        }
        write(session, written, said, LateRule.reason(day, clock.today(), reason));
        if (session.state() == SessionState.PLANNED) {
            Revision.of(List.of(session), List.of(session.as(SessionState.HELD, session.reason())))
                    .record(stamp, sessions::add);
        }
        expected.forEach((key, citizen) -> {
            if (said.containsKey(key)) {
                audit.changed(citizen, "attendance taken");
            }
        });
    }

    private void write(
            Session session, List<Attendance> written, Map<Long, AttendanceState> said, Optional<String> reason) {
        Map<Long, AttendanceState> wanted = new TreeMap<>(said);
        written.forEach(each -> wanted.putIfAbsent(each.enrolmentId(), each.state()));
        boolean corrects = written.stream().anyMatch(each -> wanted.get(each.enrolmentId()) != each.state());
        Stamp stamp = corrects
                ? recording.correction(user.userName(), reason.orElse(""))
                : recording.stamp(user.userName()).late(reason);
        Revision.of(
                        written,
                        wanted.entrySet().stream()
                                .map(each -> new Attendance(session, each.getKey(), each.getValue()))
                                .toList())
                .record(stamp, attendances::add);
    }

    private void requireHeld(Session session) {
        if (session.state() == SessionState.CANCELLED) {
            throw new RuleBroken("jobschool.attendance.cancelled");
        }
        if (session.slot().day().isAfter(clock.today())) {
            throw new RuleBroken("jobschool.attendance.notYet", session.slot().day());
        }
    }

    private static Version version(Session session, List<Attendance> written) {
        return Version.of(Stream.concat(Stream.of(session), written.stream()));
    }

    private Session opened(String id) {
        return sessions.current(id).filter(this::isOpen).orElseThrow(() -> new NotFound("session"));
    }

    private boolean isOpen(Session session) {
        if (user.may(Permission.READ_CASES)) {
            long team = initiatives.withId(session.key().initiativeId()).teamId();
            return user.team().equals(OptionalLong.of(team));
        }
        return session.teaching().instructor().equals(Optional.of(user.userName()))
                && CourseWindow.openOn(clock.today()).contains(session.slot().day());
    }

    private TaughtSession taught(Session session) {
        LocalDate day = session.slot().day();
        String track = session.teaching().track();
        String place = session.teaching().location();
        return new TaughtSession(
                SessionView.of(session),
                tracks.on(session.key().initiativeId(), track, day)
                        .map(TrackView::publicName)
                        .orElse(track),
                Locations.on(day, locations.withCode(place)).map(Place::name).orElse(place));
    }
}
