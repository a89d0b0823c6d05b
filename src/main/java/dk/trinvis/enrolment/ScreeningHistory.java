package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import dk.trinvis.enrolment.EnrolmentView.ScreeningRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The screenings behind an enrolment's rectangles: one row each, however often its days were cut anew. */
final class ScreeningHistory {

    private ScreeningHistory() {}

    /** The latest day first; of the same day, the one that counts before those it replaced. */
    static List<ScreeningRow> of(List<StepPeriod> rectangles) {
        Map<Screening, ScreeningRow> rows = new LinkedHashMap<>();
        for (StepPeriod rectangle : rectangles) {
            rectangle
                    .screening()
                    .ifPresent(screening -> rows.merge(screening, row(screening, rectangle), (a, b) -> joined(a, b)));
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(ScreeningRow::effectiveOn)
                        .thenComparing(ScreeningRow::counts)
                        .thenComparing(ScreeningRow::recordedAt)
                        .reversed())
                .toList();
    }

    private static ScreeningRow row(Screening screening, StepPeriod rectangle) {
        return new ScreeningRow(
                screening.effectiveOn(),
                screening.step(),
                screening.assessor(),
                Optional.ofNullable(screening.reason()),
                Optional.ofNullable(screening.citizenView()),
                Optional.ofNullable(screening.citizenStep()),
                rectangle.recordedAt(),
                rectangle.supersededAt(),
                rectangle.correctionReason());
    }

    private static ScreeningRow joined(ScreeningRow a, ScreeningRow b) {
        ScreeningRow last = isReplacedLater(b, a) ? b : a;
        return new ScreeningRow(
                a.effectiveOn(),
                a.step(),
                a.assessor(),
                a.reason(),
                a.citizenView(),
                a.citizenStep(),
                a.recordedAt().isBefore(b.recordedAt()) ? a.recordedAt() : b.recordedAt(),
                last.replacedAt(),
                last.correctionReason());
    }

    private static boolean isReplacedLater(ScreeningRow one, ScreeningRow other) {
        Instant end = one.replacedAt().orElse(Fact.NEVER);
        return end.isAfter(other.replacedAt().orElse(Fact.NEVER));
    }
}
