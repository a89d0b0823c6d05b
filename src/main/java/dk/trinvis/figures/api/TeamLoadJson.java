package dk.trinvis.figures.api;

import dk.trinvis.enrolment.Agreement;
import dk.trinvis.enrolment.CorrectionBacklog;
import dk.trinvis.figures.TeamLoad;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The load of a team; every number is the total of a list at {@code /api/queue}.
 *
 * @param medianDaysOnStep whole days, by step
 * @param corrections of days already reported: how many wait for approval, and since when the oldest
 * @param agreement how many cases were scored twice in the last twelve months, and how far apart
 */
public record TeamLoadJson(
        String team,
        String name,
        LocalDate asOf,
        Instant knownAt,
        List<TeamLoad.Row> load,
        TeamLoad.Moved moved,
        TeamLoad.StandingStill standingStill,
        Map<Integer, Integer> medianDaysOnStep,
        CorrectionBacklog corrections,
        Agreement agreement) {

    static TeamLoadJson of(TeamLoad load) {
        return new TeamLoadJson(
                load.team(),
                load.name(),
                load.asOf().day(),
                load.asOf().knownAt(),
                load.rows(),
                load.moved(),
                load.standingStill(),
                load.medianDaysOnStep(),
                load.corrections(),
                load.agreement());
    }
}
