package dk.trinvis.enrolment;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody wants it recorded.
 *
 * @param finding a code of the findings
 * @param source a code of the sources
 * @param answeredOn from the day the point is due to today
 * @param remark up to 1,000 characters
 * @param reason of a correction, up to 1,000 characters
 */
public record NewAnswer(
        @Nullable String finding,
        @Nullable String source,
        @Nullable LocalDate answeredOn,
        @Prose @Nullable String remark,
        @Prose @Nullable String reason) {

    private static final int LONGEST_TEXT = 1_000;

    /** What it says, or {@link InvalidInput} naming the field; findings and sources are the codes of the day. */
    Answer said(LocalDate dueOn, LocalDate today, Set<String> findings, Set<String> sources) {
        if (finding == null || !findings.contains(finding)) {
            throw new InvalidInput("finding", "enrolment.followUp.findingMissing");
        }
        if (source == null || !sources.contains(source)) {
            throw new InvalidInput("source", "enrolment.followUp.sourceMissing");
        }
        if (answeredOn == null || answeredOn.isAfter(today) || answeredOn.isBefore(dueOn)) {
            throw new InvalidInput("answeredOn", "enrolment.followUp.dayOutside", dueOn);
        }
        return new Answer(finding, source, answeredOn, FreeText.optional("remark", remark, LONGEST_TEXT));
    }

    /** Why what it replaces was wrong; empty text where nothing is said. */
    String correctionReason() {
        return FreeText.optional("reason", reason, LONGEST_TEXT).orElse("");
    }
}
