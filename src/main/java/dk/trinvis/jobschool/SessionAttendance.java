package dk.trinvis.jobschool;

import dk.trinvis.common.Version;
import java.util.List;
import java.util.Optional;

/**
 * Who is expected at a session, in the order of their names, and how they met.
 *
 * @param elsewhere how many more are expected whose cases the user's team does not answer for
 * @param room for how many there is room, where that is known
 * @param taken whether attendance has been taken, so that a change of it is a correction
 */
public record SessionAttendance(
        TaughtSession taught,
        List<Expected> expected,
        int elsewhere,
        Optional<Integer> room,
        boolean taken,
        Version version) {

    /** Everybody expected, whoever answers for their cases. */
    public int count() {
        return expected.size() + elsewhere;
    }

    /** Whether more are expected than there is room for. */
    public boolean isOverfull() {
        return room.filter(most -> most < count()).isPresent();
    }

    /**
     * Somebody expected.
     *
     * @param key names them in forms and scripts; a number that says nothing
     * @param name the first name and an initial, or initials for a protected identity
     */
    public record Expected(long key, String name, Optional<AttendanceState> state) {}
}
