package dk.trinvis.jobschool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a track is on some days, as it was recorded.
 *
 * @param replacedAt when something else was recorded instead; empty while it counts
 * @param correctionReason why it was wrong, if it was corrected
 */
public record TrackVersion(
        TrackView track,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Instant recordedAt,
        String recordedBy,
        Optional<Instant> replacedAt,
        Optional<String> correctionReason) {

    public boolean counts() {
        return replacedAt.isEmpty();
    }
}
