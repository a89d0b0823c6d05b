package dk.trinvis.enrolment;

import dk.trinvis.common.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the points at which somebody is asked after when their enrolment has ended.
 *
 * @param weeks after the last day
 * @param answer the one that counts
 * @param recordedAt when the answer was recorded; while there is none, the end
 * @param version of the answer; empty while there is none
 */
public record FollowUpPoint(
        int weeks,
        LocalDate dueOn,
        Optional<Answer> answer,
        Instant recordedAt,
        String recordedBy,
        Optional<Version> version) {

    /**
     * What was found out.
     *
     * @param finding a code of the findings
     * @param source a code of the sources
     * @param answeredOn when somebody said so
     */
    public record Answer(String finding, String source, LocalDate answeredOn, Optional<String> remark) {

        Answer withoutRemark() {
            return new Answer(finding, source, answeredOn, Optional.empty());
        }
    }
}
