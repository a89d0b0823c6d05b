package dk.trinvis.jobschool;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who has not met three times in a row is to be asked how it goes: of the held sessions of the track they are on at
 * which something was written down of them, they met at none of the last three. That they had said so makes no difference: an
 * absence is a reason to talk, and not a fault. A note from the day of the last of them on answers it; each further absence
 * asks again.
 */
public final class ThreeAbsences {

    private static final int IN_A_ROW = 3;

    private ThreeAbsences() {}

    /** That somebody did not meet, in SQL of an alias of the table of attendance. */
    public static String missed(String attendance) {
        return in(attendance, AttendanceState::isMissed);
    }

    /** That somebody came, in the same way. */
    public static String met(String attendance) {
        return in(attendance, AttendanceState::isMet);
    }

    private static String in(String attendance, Predicate<AttendanceState> meant) {
        return Stream.of(AttendanceState.values())
                .filter(meant)
                .map(state -> "'" + state.code() + "'")
                .collect(Collectors.joining(", ", attendance + ".state IN (", ")"));
    }

    /**
     * What holds in SQL for an absence from which on there are at least three and nothing else, up to {@code :day} and as of
     * {@code :known}; there is one where the rule holds.
     *
     * @param attendance the alias of the absence
     * @param session the alias of its session as known
     */
    public static String sql(String attendance, String session) {
        String since =
                " FROM attendance la JOIN school_session ls ON ls.session_id = la.session_id AND ls.state = 'held'"
                        + known("ls") + " WHERE la.enrolment_id = " + attendance + ".enrolment_id AND ls.track = "
                        + session
                        + ".track AND la.valid_from <= :day" + known("la") + " AND (la.valid_from > " + attendance
                        + ".valid_from OR la.valid_from = " + attendance + ".valid_from AND ls.starts >= " + session
                        + ".starts)";
        return "NOT EXISTS (SELECT 1" + since + " AND NOT " + missed("la") + ") AND (SELECT COUNT(*)" + since + ") >= "
                + IN_A_ROW;
    }

    private static String known(String alias) {
        return " AND " + alias + ".recorded_at <= :known AND " + alias + ".superseded_at > :known";
    }
}
