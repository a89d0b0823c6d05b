package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.TargetGroupSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The target groups of an enrolment.
 *
 * @param targetGroups everything ever recorded, the latest day first
 */
public record TargetGroupsJson(List<Row> targetGroups) {

    static TargetGroupsJson of(TargetGroupSheet sheet) {
        return new TargetGroupsJson(sheet.rows().stream().map(Row::of).toList());
    }

    /**
     * One of them.
     *
     * @param lastDay missing while it goes on
     * @param replacedAt when it stopped being believed
     */
    public record Row(
            String targetGroup,
            LocalDate from,
            Optional<LocalDate> lastDay,
            Instant recordedAt,
            Optional<Instant> replacedAt,
            Optional<String> correctionReason,
            Optional<String> lateReason) {

        static Row of(TargetGroupSheet.Row row) {
            return new Row(
                    row.code(),
                    row.days().first(),
                    row.days().lastDay(),
                    row.recordedAt(),
                    row.replacedAt(),
                    row.correctionReason(),
                    row.lateReason());
        }
    }
}
