package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.jobschool.SessionAttendance.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes attendance. The team of the initiative may, of the cases that it answers for, and of the team the session's instructor
 * while its {@link CourseWindow} is open, of all; for anybody else there is no such session.
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
    private AttendanceTaking taking;

    @Inject
    private PublicNames publicNames;

    @Inject
    private CitizenService citizens;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private OwnSessions ownSessions;

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

    /** The sessions that the user teaches and that are open to them, cancelled ones included, the earliest first. */
    public List<TaughtSession> own() {
        PublicNames.Names names = publicNames.names();
        return sessions.taughtBy(user.userName(), CourseWindow.openOn(clock.today())).stream()
                .filter(each -> ownSessions.has(each.key().initiativeId()))
                .map(names::of)
                .toList();
    }

    /** Everybody expected of whom the user takes attendance; the look is written down for each of them. */
    public SessionAttendance show(String id, String purpose) {
        Session session = opened(id);
        Map<Long, Long> all = attendances.expected(session);
        Map<Long, Long> expected = own(all);
        Map<Long, String> names = citizens.calledNames(expected.values(), purpose);
        List<Attendance> recorded = attendances.of(id);
        Map<Long, AttendanceState> states = recorded.stream()
                .filter(Attendance::isCurrent)
                .collect(Collectors.toMap(Attendance::enrolmentId, Attendance::state));
        List<Expected> people = expected.entrySet().stream()
                .map(each -> new Expected(
                        each.getKey(),
                        names.getOrDefault(each.getValue(), ""),
                        Optional.ofNullable(states.get(each.getKey()))))
                .sorted(Comparator.comparing(Expected::name, Collator.getInstance(Languages.DANISH))
                        .thenComparing(Expected::key))
                .toList();
        boolean taken = people.stream().anyMatch(one -> one.state().isPresent());
        PublicNames.Names named = publicNames.names();
        return new SessionAttendance(
                named.of(session),
                people,
                all.size() - people.size(),
                session.teaching().capacity().or(() -> named.placeOf(session).flatMap(Place::capacity)),
                taken,
                version(session, recorded));
    }

    /** Of those expected, the ones of whom the user takes attendance. */
    private Map<Long, Long> own(Map<Long, Long> expected) {
        if (!user.may(Permission.READ_CASES)) {
            return expected;
        }
        Map<Long, Long> own = new LinkedHashMap<>(expected);
        own.keySet().retainAll(enrolments.changeable(expected.keySet()));
        return own;
    }

    /**
     * Change: attendance is taken, and the session has been held with it. Correction where something else was written down of
     * somebody. {@link RuleBroken} before the session's day, and of one that is cancelled.
     *
     * @param said by the key of those expected of whom the user takes attendance; what is written down of others stays
     * @param reason why it comes late or was wrong, where it does or was
     * @param seen the version that the user has seen, see {@link Version#requireSeen}
     */
    public void take(String id, Map<Long, AttendanceState> said, @Nullable String reason, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Session session = opened(id);
        List<Attendance> recorded = attendances.of(id);
        version(session, recorded).requireSeen(seen, users::displayName);
        LocalDate day = session.slot().day();
        requireHeld(session, clock.today());
        Map<Long, Long> expected = own(attendances.expected(session));
        if (said.isEmpty() || !expected.keySet().containsAll(said.keySet())) {
            throw new InvalidInput("rows", "jobschool.attendance.notExpected");
        }
        Optional<String> why = LateRule.reason(day, clock.today(), reason);
        taking.take(
                session,
                current(recorded),
                said,
                stamp.late(why),
                () -> recording.correction(user.userName(), why.orElse("")));
        expected.forEach((key, citizen) -> {
            if (said.containsKey(key)) {
                audit.changed(citizen, "attendance taken");
            }
        });
    }

    /** What is written down of a session that was otherwise than recorded stands on its day. */
    @Allow({Permission.RECORD_ATTENDANCE, Permission.IMPORT})
    void follow(Session corrected, Stamp stamp) {
        List<Attendance> written = current(attendances.of(corrected.key().sessionId()));
        Map<Long, Long> citizens = attendances.expected(corrected);
        Revision<Attendance> moved = Revision.of(
                written,
                written.stream()
                        .map(each -> new Attendance(corrected, each.enrolmentId(), each.state()))
                        .toList());
        moved.record(stamp, attendances::add);
        moved.added()
                .forEach(each -> Optional.ofNullable(citizens.get(each.enrolmentId()))
                        .ifPresent(citizen -> audit.changed(citizen, "attendance on another day")));
    }

    private static List<Attendance> current(List<Attendance> recorded) {
        return recorded.stream().filter(Attendance::isCurrent).toList();
    }

    /** {@link RuleBroken} where nobody can have met. */
    static void requireHeld(Session session, LocalDate today) {
        if (session.state() == SessionState.CANCELLED) {
            throw new RuleBroken("jobschool.attendance.cancelled");
        }
        if (session.slot().day().isAfter(today)) {
            throw new RuleBroken("jobschool.attendance.notYet", session.slot().day());
        }
    }

    private static Version version(Session session, List<Attendance> recorded) {
        return Version.of(Stream.concat(Stream.of(session), recorded.stream()));
    }

    private Session opened(String id) {
        return Optional.of(ownSessions.session(id)).filter(this::isOpen).orElseThrow(() -> new NotFound("session"));
    }

    private boolean isOpen(Session session) {
        return user.may(Permission.READ_CASES)
                || (session.teaching().instructor().equals(Optional.of(user.userName()))
                        && CourseWindow.openOn(clock.today())
                                .contains(session.slot().day()));
    }
}
