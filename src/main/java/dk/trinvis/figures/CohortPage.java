package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Some of the enrolments behind a figure.
 *
 * @param total the figure: how many there are, whether the user may see them or not
 * @param hidden how many of them belong to other teams
 * @param rows from place {@code from} on, in the order in which they were first recorded
 */
public record CohortPage(String cohort, AsOf asOf, int total, int hidden, int from, int size, List<Row> rows) {

    /**
     * An enrolment as it stood on the day.
     *
     * @param name empty when the identity is protected
     * @param step empty when not screened by then
     */
    public record Row(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            LocalDate firstDay,
            Optional<LocalDate> lastDay,
            Optional<String> endReason,
            Optional<Integer> step) {}

    public boolean hasMore() {
        return from + rows.size() < total - hidden;
    }
}
