package dk.trinvis.enrolment;

import dk.trinvis.common.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enrolment as it is currently known.
 *
 * @param ordinal the citizen's how manieth in this initiative, from 1
 * @param previousRef the one before it, when the citizen came back
 * @param screenings every screening ever recorded, the latest day first, replaced ones included
 * @param lateReason why its days were recorded so late, where they were
 * @param version of all that is recorded of it
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
        Optional<String> destination,
        int ordinal,
        Optional<String> previousRef,
        Optional<String> caseworker,
        Optional<String> lateReason,
        List<ScreeningRow> screenings,
        Version version) {

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
            Optional<Integer> citizenStep,
            Instant recordedAt,
            Optional<Instant> replacedAt,
            Optional<String> correctionReason) {

        public boolean counts() {
            return replacedAt.isEmpty();
        }
    }

    /** Since when it has been on its latest step without a break; empty while nobody has been screened. */
    public Optional<LocalDate> onStepSince() {
        return latest().flatMap(last -> counting()
                .takeWhile(row -> row.step() == last.step())
                .reduce((later, earlier) -> earlier)
                .map(row -> row.effectiveOn().isBefore(firstDay) ? firstDay : row.effectiveOn()));
    }

    /** The step on its last known day; empty while nobody has been screened. */
    public Optional<ScreeningRow> latest() {
        return counting().findFirst();
    }

    private Stream<ScreeningRow> counting() {
        return screenings.stream().filter(ScreeningRow::counts);
    }
}
