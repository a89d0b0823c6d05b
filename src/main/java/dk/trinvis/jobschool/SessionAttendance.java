package dk.trinvis.jobschool;

import dk.trinvis.common.Version;
import java.util.List;
import java.util.Optional;

/**
 * Who is expected at a session, in the order of their names, and how they met.
 *
 * @param elsewhere how many more are expected whose cases the user's team does not answer for
 * @param taken whether attendance has been taken, so that a change of it is a correction
 */
public record SessionAttendance(
        TaughtSession taught, List<Expected> expected, int elsewhere, boolean taken, Version version) {

    /**
     * Somebody expected.
     *
     * @param key names them in forms and scripts; a number that says nothing
     * @param name the first name and an initial, or initials for a protected identity
     */
    public record Expected(long key, String name, Optional<AttendanceState> state) {}
}
