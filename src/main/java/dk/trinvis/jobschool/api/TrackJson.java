package dk.trinvis.jobschool.api;

import dk.trinvis.jobschool.TrackVersion;
import dk.trinvis.jobschool.TrackView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a track is on some days.
 *
 * @param lastDay missing while it goes on
 * @param replacedAt missing while it counts
 */
public record TrackJson(
        String code,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
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
        Optional<String> location,
        Instant recordedAt,
        Optional<Instant> replacedAt,
        Optional<String> correctionReason) {

    static TrackJson of(TrackVersion version) {
        TrackView track = version.track();
        return new TrackJson(
                track.code(),
                version.firstDay(),
                version.lastDay(),
                track.title(),
                track.publicName(),
                track.content(),
                track.firstTargetStep(),
                track.lastTargetStep(),
                track.criterion(),
                track.plannedStart(),
                track.seats(),
                track.weeks(),
                track.responsible(),
                track.location(),
                version.recordedAt(),
                version.replacedAt(),
                version.correctionReason());
    }
}
