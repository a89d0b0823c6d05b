package dk.trinvis.jobschool.api;

import dk.trinvis.common.Coded;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.jobschool.AttendanceState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        for (@Nullable MetJson one : Objects.requireNonNullElse(expected, List.<MetJson>of())) {
            AttendanceState state = Optional.ofNullable(one)
                    .map(MetJson::state)
                    .flatMap(code -> Coded.find(AttendanceState.class, code))
                    .orElseThrow(() -> new InvalidInput("state", "jobschool.attendance.unknownState"));
            if (one == null || said.put(one.key(), state) != null) {
                throw new InvalidInput("expected", "jobschool.attendance.saidTwice");
            }
        }
        return said;
    }
}
