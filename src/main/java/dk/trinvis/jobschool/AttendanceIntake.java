package dk.trinvis.jobschool;

import dk.trinvis.common.Batches;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Coded;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Takes in who met at many sessions, session by session, by the rules of taking attendance at one. */
@ApplicationScoped
class AttendanceIntake {

    private static final int MOST_A_SESSION = 500;

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private AttendanceTaking taking;

    @Inject
    private OwnSessions own;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Clock clock;

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<AttendanceEntry> entries, Intake intake, IntConsumer done) {
        Batches.of(
                entries,
                AttendanceEntry::sessionRef,
                batch -> {
                    Map<String, Session> known = sessions.current(batch.keySet());
                    batch.forEach((ref, indices) ->
                            takeSession(Optional.ofNullable(known.get(ref)), indices, entries, intake));
                    sessions.flush();
                },
                done);
    }

    private void takeSession(
            Optional<Session> known, List<Integer> indices, List<AttendanceEntry> entries, Intake intake) {
        try {
            Session session = known.filter(each -> own.has(each.key().initiativeId()))
                    .orElseThrow(() -> new RuleBroken("jobschool.session.unknownRef"));
            AttendanceService.requireHeld(session, clock.today());
            if (indices.size() > MOST_A_SESSION) {
                throw new RuleBroken("jobschool.attendance.tooMany", MOST_A_SESSION);
            }
            take(session, indices, entries, intake);
        } catch (RuleBroken broken) {
            indices.forEach(i -> intake.refuse(i, "session_ref", broken.rule()));
        }
    }

    private void take(Session session, List<Integer> indices, List<AttendanceEntry> entries, Intake intake) {
        List<Attendance> written = attendances.of(session.key().sessionId()).stream()
                .filter(Attendance::isCurrent)
                .toList();
        Map<Long, AttendanceState> before =
                written.stream().collect(Collectors.toMap(Attendance::enrolmentId, Attendance::state));
        Set<Long> expected = attendances.expected(session).keySet();
        Map<String, EnrolmentDays> named = enrolments.days(
                indices.stream().map(i -> entries.get(i).enrolmentRef()).toList());
        Map<Long, AttendanceState> said = new TreeMap<>();
        for (int i : indices) {
            try {
                AttendanceState state = state(entries.get(i));
                long enrolment = enrolment(entries.get(i), named, expected);
                boolean isNew = before.getOrDefault(enrolment, AttendanceState.EXPECTED) != state;
                if (isNew) {
                    said.put(enrolment, state);
                }
                intake.settle(i, isNew);
            } catch (InvalidInput invalid) {
                invalid.errors().forEach(error -> intake.refuse(i, error.field(), error.message()));
            }
        }
        if (!said.isEmpty()) {
            intake.stamp().ifPresent(stamp -> taking.take(session, written, said, stamp, intake::contradicting));
        }
    }

    private static AttendanceState state(AttendanceEntry entry) {
        return Coded.find(AttendanceState.class, entry.state())
                .orElseThrow(() -> new InvalidInput("state", "jobschool.attendance.unknownState"));
    }

    private static long enrolment(AttendanceEntry entry, Map<String, EnrolmentDays> named, Set<Long> expected) {
        return Optional.ofNullable(named.get(entry.enrolmentRef()))
                .map(EnrolmentDays::id)
                .map(id -> {
                    if (!expected.contains(id)) {
                        throw new InvalidInput("enrolment_ref", "jobschool.attendance.notOnTrack");
                    }
                    return id;
                })
                .orElseThrow(() -> new InvalidInput("enrolment_ref", "enrolment.unknown"));
    }
}
