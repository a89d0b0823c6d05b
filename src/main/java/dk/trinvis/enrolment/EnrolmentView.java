package dk.trinvis.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An enrolment as it is currently known.
 *
 * @param ordinal the citizen's how manieth in this initiative, from 1
 * @param previousRef the one before it, when the citizen came back
 * @param screenings every screening ever recorded, the latest day first, replaced ones included
 */
public record EnrolmentView(
        long id,
        String enrolmentRef,
        long citizenId,
        long initiativeId,
        String initiative,
        String initiativeTitle,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<String> endReason,
        int ordinal,
        Optional<String> previousRef,
        Optional<String> caseworker,
        List<ScreeningRow> screenings) {

    /**
     * One screening.
     *
     * @param replacedAt when it was superseded by another; empty while it counts
     * @param correctionReason why it was wrong, if it was corrected
     */
    public record ScreeningRow(
            LocalDate effectiveOn,
            int step,
            String assessor,
            Optional<String> reason,
            Optional<String> citizenView,
            Instant recordedAt,
            Optional<Instant> replacedAt,
            Optional<String> correctionReason) {

        public boolean counts() {
            return replacedAt.isEmpty();
        }
    }

    /** The step on its last known day; empty while nobody has been screened. */
    public Optional<ScreeningRow> latest() {
        return screenings.stream().filter(ScreeningRow::counts).findFirst();
    }
}
