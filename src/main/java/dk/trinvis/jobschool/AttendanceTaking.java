package dk.trinvis.jobschool;

import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes down who met at a session, which has been held from then on. */
@ApplicationScoped
class AttendanceTaking {

    @Inject
    private Attendances attendances;

    @Inject
    private Sessions sessions;

    /**
     * Records it.
     *
     * @param written what is believed until now; of those of whom nothing is said it stays
     * @param said by enrolment
     * @param correction asked where something else was written down of somebody
     */
    void take(
            Session session,
            List<Attendance> written,
            Map<Long, AttendanceState> said,
            Stamp change,
            Supplier<Stamp> correction) {
        Map<Long, AttendanceState> wanted = new TreeMap<>(said);
        written.forEach(each -> wanted.putIfAbsent(each.enrolmentId(), each.state()));
        boolean corrects = written.stream().anyMatch(each -> wanted.get(each.enrolmentId()) != each.state());
        Revision.of(
                        written,
                        wanted.entrySet().stream()
                                .filter(each -> each.getValue() != AttendanceState.EXPECTED)
                                .map(each -> new Attendance(session, each.getKey(), each.getValue()))
                                .toList())
                .record(corrects ? correction.get() : change, attendances::add);
        if (session.state() == SessionState.PLANNED
                && said.values().stream().anyMatch(state -> state != AttendanceState.EXPECTED)) {
            Revision.of(List.of(session), List.of(session.as(SessionState.HELD, session.reason())))
                    .record(change, sessions::add);
        }
    }
}
