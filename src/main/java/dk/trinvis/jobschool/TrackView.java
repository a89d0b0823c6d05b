package dk.trinvis.jobschool;

import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the job school aimed at steps.
 *
 * @param title neutral: being on a track can tell of health, so the title must not
 * @param publicName what others than the municipality may be told, in calendars and messages
 * @param firstTargetStep the lowest step number it is meant for
 * @param lastTargetStep the highest step number it is meant for
 * @param criterion what else is asked for, in neutral words
 * @param plannedStart when the first course is expected
 * @param seats how many may be on it on a day; as many as come where nothing is said
 * @param weeks how long a course lasts
 * @param responsible a user name
 * @param location the code of the place where it usually meets
 */
public record TrackView(
        String code,
        String title,
        String publicName,
        String content,
        int firstTargetStep,
        int lastTargetStep,
        Optional<String> criterion,
        Optional<LocalDate> plannedStart,
        Optional<Integer> seats,
        Optional<Integer> weeks,
        Optional<String> responsible,
        Optional<String> location) {

    /** Whether it is meant for the step. It never keeps anybody out. */
    public boolean isFor(int step) {
        return firstTargetStep <= step && step <= lastTargetStep;
    }

    /** Who is on the step, if on any, and for whom the track is, as a remark. */
    public Words remark(Optional<Integer> step) {
        return step.map(on -> Message.of(
                        isFor(on) ? "jobschool.stepFits" : "jobschool.stepDiffers",
                        on,
                        firstTargetStep,
                        lastTargetStep))
                .orElseGet(() -> Message.of("jobschool.stepUnknown", firstTargetStep, lastTargetStep));
    }
}
