package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The target groups of an enrolment.
 *
 * @param rows everything ever recorded, the latest day first
 * @param version of all that; empty while nothing is recorded
 */
public record TargetGroupSheet(List<Row> rows, Optional<Version> version) {

    /**
     * One of them.
     *
     * @param label what the code reads
     * @param replacedAt when it stopped being believed; empty while it is
     * @param correctionReason why it was wrong, if it was corrected
     */
    public record Row(
            String code,
            Words label,
            DateRange days,
            Instant recordedAt,
            Optional<Instant> replacedAt,
            Optional<String> correctionReason,
            Optional<String> lateReason) {

        public boolean counts() {
            return replacedAt.isEmpty();
        }
    }
}
