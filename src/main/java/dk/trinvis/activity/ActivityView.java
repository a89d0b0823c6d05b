package dk.trinvis.activity;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Words;
import dk.trinvis.company.CompanyView;
import dk.trinvis.enrolment.EnrolmentDays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An activity with everything around it.
 *
 * @param company the employer, where it is known by more than its number
 * @param warnings where it goes beyond a limit in the law, or may be a slip of the pen; they forbid nothing
 * @param versions everything ever recorded of it, the latest first
 */
public record ActivityView(
        ActivityRow row,
        EnrolmentDays enrolment,
        Optional<CompanyView> company,
        List<Words> warnings,
        List<Recorded> versions) {

    /**
     * What was recorded at a moment for some days.
     *
     * @param correctionReason why it was wrong, if it was
     * @param lateReason why it was recorded so late, if it was
     */
    public record Recorded(
            DateRange days,
            Frame frame,
            Terms terms,
            Instant recordedAt,
            String recordedBy,
            Optional<Instant> replacedAt,
            Optional<String> correctionReason,
            Optional<String> lateReason) {

        public boolean counts() {
            return replacedAt.isEmpty();
        }
    }
}
