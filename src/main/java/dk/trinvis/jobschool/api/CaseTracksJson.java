package dk.trinvis.jobschool.api;

import dk.trinvis.jobschool.CaseTracks;
import dk.trinvis.jobschool.TrackEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tracks of a case.
 *
 * @param criteria whether what a track asks besides the step is met, by the code of the track
 */
public record CaseTracksJson(
        String enrolmentRef, List<Assigned> assignments, List<Waiting> waiting, Map<String, Boolean> criteria) {

    /**
     * Days on a track.
     *
     * @param endedAs {@code completed} or {@code withdrawn}; missing while it runs, or when another track took its place
     * @param mismatchReason why this track, where it is not for the step
     */
    public record Assigned(
            String track,
            LocalDate firstDay,
            Optional<LocalDate> lastDay,
            Optional<String> endedAs,
            Optional<String> mismatchReason) {}

    /** Waiting for a seat. */
    public record Waiting(String track, LocalDate firstDay, Optional<LocalDate> lastDay, Optional<String> reason) {}

    static CaseTracksJson of(CaseTracks tracks) {
        return new CaseTracksJson(
                tracks.enrolmentRef(),
                tracks.assignments().stream()
                        .map(row -> new Assigned(
                                row.track(),
                                row.firstDay(),
                                row.lastDay(),
                                row.endedAs().map(TrackEnd::code),
                                row.reason()))
                        .toList(),
                tracks.waiting().stream()
                        .map(row -> new Waiting(row.track(), row.firstDay(), row.lastDay(), row.reason()))
                        .toList(),
                tracks.criteria());
    }
}
