package dk.trinvis.figures.api;

import dk.trinvis.figures.TrackPlan;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.SavedPlanView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan of tracks that somebody has kept, with the names of {@link SentPlan}.
 *
 * @param state {@code open}, {@code applied} or {@code discarded}
 * @param at when it became as it is
 * @param by who made it so
 * @param overtaken whether tracks have been changed since
 * @param figures what it would come to with today's cases; missing in a list
 */
public record TrackPlanJson(
        String id,
        String name,
        LocalDate from,
        int groupSize,
        int perWeek,
        List<PlannedTrack> tracks,
        String state,
        String madeBy,
        Instant at,
        String by,
        boolean overtaken,
        Optional<FiguresJson> figures) {

    /**
     * What a plan would come to.
     *
     * @param stepsOfNone cases by the steps that no track would be for
     * @param stepsOfSeveral steps that more than one would be for; their cases are counted at each
     */
    public record FiguresJson(
            List<RowJson> tracks, Map<Integer, Integer> stepsOfNone, List<Integer> stepsOfSeveral, int unscreened) {}

    /**
     * A track.
     *
     * @param on how many are on it today
     * @param waiting how many wait for it today
     * @param fitNow how many are on steps that it is for
     * @param fitThen and would be for
     * @param withoutSeat how many of those would have no seat
     * @param sessions of a whole course, for all groups; missing where no weeks are said
     */
    public record RowJson(
            String code,
            int on,
            int waiting,
            int fitNow,
            int fitThen,
            int withoutSeat,
            int groups,
            Optional<Integer> sessions) {

        static RowJson of(TrackPlan.Row row) {
            return new RowJson(
                    row.track().code(),
                    row.on(),
                    row.waiting(),
                    row.fitNow(),
                    row.fitThen(),
                    row.withoutSeat(),
                    row.groups(),
                    row.sessions());
        }
    }

    static TrackPlanJson of(SavedPlanView plan, Optional<TrackPlan> figures) {
        return new TrackPlanJson(
                plan.id(),
                plan.name(),
                plan.from(),
                plan.groupSize(),
                plan.perWeek(),
                plan.tracks(),
                plan.state().code(),
                plan.madeBy(),
                plan.at(),
                plan.by(),
                plan.overtaken(),
                figures.map(each -> new FiguresJson(
                        each.rows().stream().map(RowJson::of).toList(),
                        each.stepsOfNone(),
                        each.stepsOfSeveral(),
                        each.unscreened())));
    }
}
