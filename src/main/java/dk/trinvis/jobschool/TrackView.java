package dk.trinvis.jobschool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the job school aimed at steps.
 *
 * @param title neutral: being on a track can tell of health, so the title must not
 * @param firstTargetStep the lowest step number it is meant for
 * @param lastTargetStep the highest step number it is meant for
 * @param criterion what else is asked for, in neutral words
 * @param plannedStart when the first course is expected
 */
public record TrackView(
        String code,
        String title,
        String content,
        int firstTargetStep,
        int lastTargetStep,
        Optional<String> criterion,
        Optional<LocalDate> plannedStart) {}
