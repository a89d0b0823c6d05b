package dk.trinvis.jobschool;

import java.util.Optional;

/**
 * A track as somebody thinks of it: what a plan may change of one, or a new one.
 *
 * @param title of a new one; the others keep theirs
 */
public record PlannedTrack(
        String code,
        String title,
        int firstTargetStep,
        int lastTargetStep,
        Optional<Integer> seats,
        Optional<Integer> weeks) {

    /** As the track is. */
    public static PlannedTrack of(TrackView track) {
        return new PlannedTrack(
                track.code(),
                track.title(),
                track.firstTargetStep(),
                track.lastTargetStep(),
                track.seats(),
                track.weeks());
    }

    /** Whether it makes the track otherwise than it is; a new one where there is none. */
    public boolean changes(Optional<TrackView> now) {
        return now.filter(track -> equals(of(track).titled(title))).isEmpty();
    }

    /** The same under another title. */
    PlannedTrack titled(String other) {
        return new PlannedTrack(code, other, firstTargetStep, lastTargetStep, seats, weeks);
    }

    /** Whether it is meant for the step. */
    public boolean isFor(int step) {
        return firstTargetStep <= step && step <= lastTargetStep;
    }
}
