package dk.trinvis.jobschool;

import dk.trinvis.common.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tracks of one case.
 *
 * @param assignments the earliest first
 * @param waiting those who have waited longest first
 * @param criteria whether what the tracks ask besides the step is met, by code, where somebody said; empty for those who do
 *     not see what is sensitive
 * @param version of all that; empty while nothing is recorded
 */
public record CaseTracks(
        String enrolmentRef,
        long citizenId,
        long initiativeId,
        List<TrackAssignmentRow> assignments,
        List<WaitRow> waiting,
        Map<String, Boolean> criteria,
        Optional<Version> version) {}
