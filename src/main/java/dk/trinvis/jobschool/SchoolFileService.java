package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Sessions and attendance as they come in with files and go out in them. {@link dk.trinvis.common.NotFound} for the initiative
 * of another team.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_TRACKS)
public class SchoolFileService {

    @Inject
    private SessionIntake sessionIntake;

    @Inject
    private AttendanceIntake attendanceIntake;

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private OwnSessions own;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private AuditTrail audit;

    /** Checks or records many sessions; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void takeSessions(List<SessionEntry> entries, Intake into, IntConsumer done) {
        sessionIntake.take(entries, into, done);
    }

    /** Checks or records attendance; {@code done} is told how many rows have been seen. */
    @Allow(Permission.IMPORT)
    public void takeAttendance(List<AttendanceEntry> entries, Intake into, IntConsumer done) {
        attendanceIntake.take(entries, into, done);
    }

    /** The initiative's sessions on the days, cancelled ones included, the earliest first; the export is written down. */
    public List<SessionView> sessions(String initiativeCode, DateRange days) {
        List<SessionView> all = sessions
                .ofInitiative(own.initiative(initiativeCode).id(), days)
                .stream()
                .map(SessionView::of)
                .toList();
        audit.exported("sessions of " + initiativeCode, all.size());
        return all;
    }

    /** What is written down of attendance at them, of the team's cases; the export is written down for each citizen. */
    @Allow(Permission.READ_CASES)
    public List<AttendanceEntry> attendance(String initiativeCode, DateRange days) {
        InitiativeView initiative = own.initiative(initiativeCode);
        List<Attendances.Written> all = attendances.during(initiative.id(), days);
        Set<Long> mine = enrolments.changeable(
                all.stream().map(Attendances.Written::enrolmentId).collect(Collectors.toSet()));
        List<Attendances.Written> shown =
                all.stream().filter(each -> mine.contains(each.enrolmentId())).toList();
        audit.exported(
                "attendance of " + initiativeCode,
                shown.stream().map(Attendances.Written::citizenId).distinct().toList());
        return shown.stream().map(Attendances.Written::entry).toList();
    }
}
