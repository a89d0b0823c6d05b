package dk.trinvis.jobschool;

import dk.trinvis.common.Input;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of tracks as somebody wants to keep it.
 *
 * @param from the day from which the tracks would be so
 * @param groupSize the most in a group, from 1 to 999
 * @param perWeek sessions of a group in a week, up to 99
 * @param tracks those that would be otherwise, or new
 */
public record NewPlan(
        @Nullable String name, @Nullable LocalDate from, int groupSize, int perWeek, List<PlannedTrack> tracks) {

    private static final int NAME_LENGTH = 200;
    private static final int MOST_TRACKS = 50;
    private static final int MOST_PEOPLE = 999;
    private static final int MOST_SESSIONS = 99;

    /** The name; what is wrong with anything but the tracks is said to the input. */
    String checked(Input input) {
        if (from == null) {
            input.refuse("from", "common.required");
        }
        input.between("groupSize", groupSize, 1, MOST_PEOPLE);
        input.between("perWeek", perWeek, 0, MOST_SESSIONS);
        if (tracks.size() > MOST_TRACKS) {
            input.refuse("tracks", "jobschool.plan.tooMany", MOST_TRACKS);
        }
        return input.required("name", name, NAME_LENGTH);
    }
}
