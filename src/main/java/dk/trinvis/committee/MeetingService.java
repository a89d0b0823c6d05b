package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meetings of committees, as far as {@link Agenda} lets the user read them. */
@ApplicationScoped
@Transactional
@Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
public class MeetingService {

    @Inject
    private Agenda agenda;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingCorrections corrections;

    @Inject
    private Committees committees;

    @Inject
    private Templates templates;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those of a committee, or of all, the latest first. */
    public List<MeetingView> list(Optional<String> committeeCode) {
        LocalDate today = clock.today();
        return agenda.meetings(committeeCode).stream()
                .map(meeting -> meeting.view(today))
                .toList();
    }

    /** The meeting with the id and its agenda, or {@link NotFound}. */
    public Versioned<MeetingDetail> show(long id) {
        Meeting meeting = agenda.meeting(id);
        return new Versioned<>(
                new MeetingDetail(meeting.view(clock.today()), agenda.items(meeting), corrections.of(meeting)),
                meeting.version());
    }

    /** The next planned meeting of the committee with the name, today's too. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public Optional<MeetingView> next(String committeeName) {
        LocalDate today = clock.today();
        return meetings.next(committeeName, today).map(meeting -> meeting.view(today));
    }

    /** The meeting with the id without its agenda, for those who may change it. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public Versioned<MeetingView> toChange(long id) {
        Meeting meeting = agenda.meeting(id);
        return new Versioned<>(meeting.view(clock.today()), meeting.version());
    }

    /** The committee with the code, for whoever may plan its meetings, or {@link NotFound}. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public CommitteeView committee(String code) {
        return stored(code).view();
    }

    private Committee stored(String committeeCode) {
        return committees.withCode(committeeCode).orElseThrow(() -> new NotFound("committee"));
    }

    private int firstNumber(Committee committee, LocalDate day) {
        return templates.of(committee).firstNumber(day, first -> meetings.lastNumber(committee, first, day));
    }

    /** Plans a meeting, or records one that was held; answers the id. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public long add(String committeeCode, MeetingEntry entry) {
        Stamp stamp = recording.stamp(user.userName());
        Committee committee = stored(committeeCode);
        Meeting meeting = new Meeting(committee, entry.plan(day -> firstNumber(committee, day)), stamp.moment());
        meetings.add(meeting);
        changed(meeting, stamp, meeting.state().code());
        return meeting.id();
    }

    /**
     * Moves a meeting, or says what became of it.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void change(long id, MeetingEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Meeting meeting = agenda.meeting(id);
        meeting.version().requireSeen(seen, users::displayName);
        meeting.revise(entry.plan(day -> meeting.firstNumber()), stamp.moment());
        changed(meeting, stamp, meeting.state().code());
    }

    /** The agenda goes out to the members: from now on they read it. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void sendAgenda(long id) {
        Stamp stamp = recording.stamp(user.userName());
        Meeting meeting = agenda.meeting(id);
        if (!agenda.isFilled(meeting)) {
            throw new RuleBroken("committee.meeting.nothingToSend");
        }
        meeting.sendAgenda(stamp.by(), clock.today());
        changed(meeting, stamp, "agenda sent");
    }

    /** What whoever sent its agenda out is called, once it went out. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public Optional<String> agendaSentBy(long id) {
        return agenda.meeting(id).agendaSentBy().map(users::displayName);
    }

    private void changed(Meeting meeting, Stamp stamp, String what) {
        meeting.touch(stamp);
        audit.administered("meeting of " + meeting.committee().code() + " " + meeting.day() + " " + what);
    }
}
