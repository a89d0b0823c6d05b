package dk.trinvis.jobschool;

import dk.trinvis.common.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan of tracks that somebody has kept.
 *
 * @param tracks those that would be otherwise than they were when it was kept, or new
 * @param madeBy the user name of who kept it first
 * @param at when it became as it is
 * @param by who made it so: changed, applied or discarded it
 * @param overtaken whether tracks have been changed since
 * @param version changes with the plan and with the tracks
 */
public record SavedPlanView(
        String id,
        String name,
        LocalDate from,
        int groupSize,
        int perWeek,
        List<PlannedTrack> tracks,
        PlanState state,
        String madeBy,
        Instant at,
        String by,
        boolean overtaken,
        Version version) {

    public boolean isOpen() {
        return state == PlanState.OPEN;
    }
}
