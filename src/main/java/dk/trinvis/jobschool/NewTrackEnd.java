package dk.trinvis.jobschool;

import dk.trinvis.common.Prose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves the track they are on.
 *
 * @param lastDay the last day on it; today without one
 * @param endedAs {@code completed} or {@code withdrawn}
 * @param reason why it is recorded so late or was said otherwise before, where it is
 */
public record NewTrackEnd(
        @Nullable LocalDate lastDay,
        @Nullable String endedAs,
        @Prose @Nullable String reason) {}
