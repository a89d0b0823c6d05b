package dk.trinvis.exchange.sample;

import dk.trinvis.access.ActingAs;
import dk.trinvis.common.DateRange;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.jobschool.AttendanceService;
import dk.trinvis.jobschool.AttendanceState;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.SessionAttendance;
import dk.trinvis.jobschool.SessionChangeService;
import dk.trinvis.jobschool.SessionChangeService.Reach;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.SessionView;
import dk.trinvis.jobschool.Slot;
import dk.trinvis.jobschool.Teaching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has become of the sessions of the made-up team: those before its day were held, and one to come has been moved. */
@ApplicationScoped
class WeekSchool {

    private static final int WEEKS_AHEAD = 4;
    private static final int LATER = 3;
    private static final int SOMETIMES = 5;

    /** The case of {@link WeekCitizens} that never met. */
    private static final int NEVER_MET = 28;

    @Inject
    private ActingAs actingAs;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private SessionService sessions;

    @Inject
    private SessionChangeService changes;

    @Inject
    private AttendanceService attendance;

    /** Does it in an initiative whose sessions are planned. */
    void hold(WeekInitiative initiative) {
        actingAs.call(DemoUsers.LEAD, () -> {
            LocalDate today = initiative.today();
            long never =
                    enrolments.open(initiative.caseRef(NEVER_MET), "sample").id();
            VejleSchool school = new VejleSchool(today);
            List<SessionView> held = sessions.of(initiative.code(), new DateRange(school.firstMonday(), today));
            for (int i = 0; i < held.size(); i++) {
                SessionView session = held.get(i);
                hold(session.id(), i, never, school.late(session.slot().day()));
            }
            sessions.of(initiative.code(), new DateRange(today.plusDays(1), today.plusWeeks(WEEKS_AHEAD))).stream()
                    .filter(each -> each.teaching().track().equals("spor-3"))
                    .findFirst()
                    .ifPresent(this::postpone);
            return true;
        });
    }

    /** Most met; now and then somebody was late or had said that they would not come, and nobody three times in a row. */
    private void hold(String session, int number, long never, @Nullable String late) {
        List<SessionAttendance.Expected> expected =
                attendance.show(session, "sample").expected();
        Map<Long, AttendanceState> said = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            long key = expected.get(i).key();
            said.put(key, key == never ? AttendanceState.ABSENT : met(number + i));
        }
        if (!said.isEmpty()) {
            attendance.take(session, said, late, Optional.empty());
        }
    }

    private static AttendanceState met(int any) {
        return switch (any % SOMETIMES) {
            case 0 -> AttendanceState.LATE;
            case 1 -> AttendanceState.ABSENT_EXCUSED;
            default -> AttendanceState.PRESENT;
        };
    }

    private void postpone(SessionView session) {
        Slot slot = session.slot();
        Teaching teaching = session.teaching();
        NewSession later = new NewSession(
                teaching.track(),
                teaching.location(),
                teaching.instructor().orElse(null),
                slot.day(),
                slot.starts().plusHours(LATER),
                slot.ends().plusHours(LATER),
                teaching.purpose(),
                teaching.content(),
                null,
                "Værkstedet kan først bruges om eftermiddagen",
                null);
        changes.move(session.id(), later, Reach.ONE, Optional.empty());
    }
}
