package dk.trinvis.jobschool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody who was expected at a session met; nothing is said of those of whom nobody wrote anything down. */
public enum AttendanceState {
    PRESENT,
    /** Came, after the start. */
    LATE,
    /** Did not come and had said so. */
    ABSENT_EXCUSED,
    /** Did not come. */
    ABSENT;

    /** The code that scripts, forms and the database use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with a code, if there is one. */
    public static Optional<AttendanceState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
