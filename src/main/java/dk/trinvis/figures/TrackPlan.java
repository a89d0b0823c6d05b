package dk.trinvis.figures;

import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.TrackView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the tracks would come to if they were as planned, with today's cases.
 *
 * @param stepsOfNone steps with cases that no planned track is for, and how many those are
 * @param stepsOfSeveral steps that more than one planned track is for; their cases are counted at each
 * @param unscreened cases without a step, who fit nowhere
 */
public record TrackPlan(
        List<Row> rows, Map<Integer, Integer> stepsOfNone, List<Integer> stepsOfSeveral, int unscreened) {

    /**
     * One track.
     *
     * @param now as it is; empty for a new one
     * @param on how many are on it today
     * @param waiting how many wait for it today
     * @param fitNow how many are on steps that it is for as it is
     * @param fitThen and as planned
     * @param withoutSeat how many of those would have no seat
     * @param groups into how many those with a seat are parted
     * @param sessions of a whole course, for all groups; empty where no weeks are said
     */
    public record Row(
            PlannedTrack track,
            Optional<TrackView> now,
            int on,
            int waiting,
            int fitNow,
            int fitThen,
            int withoutSeat,
            int groups,
            Optional<Integer> sessions) {

        /** Whether the plan makes it otherwise than it is. */
        public boolean isChanged() {
            return track.changes(now);
        }
    }

    /** Today's figures: cases by step, on and waiting for each track. */
    record Figures(Map<Integer, Integer> steps, int unscreened, Map<String, Integer> on, Map<String, Integer> waiting) {

        private int onSteps(Predicate<Integer> which) {
            return steps.entrySet().stream()
                    .filter(entry -> which.test(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * How a course is held.
     *
     * @param groupSize the most in a group, at least 1
     * @param perWeek sessions of a group in a week
     */
    public record Teaching(int groupSize, int perWeek) {}

    static TrackPlan of(List<TrackView> now, List<PlannedTrack> then, Figures figures, Teaching teaching) {
        Map<String, TrackView> known = now.stream().collect(Collectors.toMap(TrackView::code, view -> view));
        return new TrackPlan(
                then.stream()
                        .map(track -> row(track, Optional.ofNullable(known.get(track.code())), figures, teaching))
                        .toList(),
                figures.steps.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0 && aimedAt(entry.getKey(), then) == 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                figures.steps.keySet().stream()
                        .filter(step -> aimedAt(step, then) > 1)
                        .sorted()
                        .toList(),
                figures.unscreened);
    }

    private static long aimedAt(int step, List<PlannedTrack> tracks) {
        return tracks.stream().filter(track -> track.isFor(step)).count();
    }

    private static Row row(PlannedTrack track, Optional<TrackView> now, Figures figures, Teaching teaching) {
        int fitThen = figures.onSteps(track::isFor);
        int seated = track.seats().map(seats -> Math.min(seats, fitThen)).orElse(fitThen);
        int groups = (seated + teaching.groupSize - 1) / teaching.groupSize;
        return new Row(
                track,
                now,
                figures.on.getOrDefault(track.code(), 0),
                figures.waiting.getOrDefault(track.code(), 0),
                now.map(view -> figures.onSteps(view::isFor)).orElse(0),
                fitThen,
                fitThen - seated,
                groups,
                track.weeks().map(weeks -> groups * teaching.perWeek * weeks));
    }
}
