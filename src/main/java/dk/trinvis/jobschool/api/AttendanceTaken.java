package dk.trinvis.jobschool.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.jobschool.AttendanceState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Attendance as scripts send it.
 *
 * @param reason why it comes late, or what was wrong before
 */
public record AttendanceTaken(
        @Nullable List<MetJson> expected, @Prose @Nullable String reason) {

    /** How one of those expected met. */
    public record MetJson(long key, @Nullable String state) {}

    Map<Long, AttendanceState> said() {
        Map<Long, AttendanceState> said = new TreeMap<>();
        for (MetJson one : expected == null ? List.<MetJson>of() : expected) {
            said.put(
                    one.key(),
                    AttendanceState.ofCode(one.state() == null ? "" : one.state())
                            .orElseThrow(() -> new InvalidInput("state", "jobschool.attendance.unknownState")));
        }
        return said;
    }
}
