package dk.trinvis.jobschool.api;

import dk.trinvis.jobschool.AttendanceState;
import dk.trinvis.jobschool.SessionAttendance;
import java.util.List;
import java.util.Optional;

/**
 * Who is expected at a session and how they met.
 *
 * @param session its id
 * @param room for how many there is room, where that is known
 * @param elsewhere how many more are expected whose cases your team does not answer for
 */
public record AttendanceJson(
        String session, boolean taken, List<ExpectedJson> expected, int elsewhere, Optional<Integer> room) {

    /**
     * Somebody expected.
     *
     * @param key names them when attendance is taken
     * @param state {@code present}, {@code late}, {@code absent_excused} or {@code absent}; missing until it is written down
     */
    public record ExpectedJson(long key, String name, Optional<String> state) {}

    static AttendanceJson of(SessionAttendance attendance) {
        return new AttendanceJson(
                attendance.taught().session().id(),
                attendance.taken(),
                attendance.expected().stream()
                        .map(one -> new ExpectedJson(
                                one.key(), one.name(), one.state().map(AttendanceState::code)))
                        .toList(),
                attendance.elsewhere(),
                attendance.room());
    }
}
