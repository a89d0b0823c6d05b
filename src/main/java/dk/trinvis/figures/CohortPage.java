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
 * @param matching how many of the others are what the filter asks for
 * @param caseworkers user names of who answers for the others now; {@link CohortFilter#NOBODY} where nobody does
 * @param rows of those that match, from place {@code from} on
 */
public record CohortPage(
        String cohort,
        AsOf asOf,
        int total,
        int hidden,
        int matching,
        CohortFilter filter,
        List<String> caseworkers,
        int from,
        int size,
        List<Row> rows) {

    /**
     * An enrolment as it stood on the day.
     *
     * @param name empty when the identity is protected
     * @param step empty when not screened by then
     * @param caseworker the user name of who answers for it now
     */
    public record Row(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            LocalDate firstDay,
            Optional<LocalDate> lastDay,
            Optional<String> endReason,
            Optional<Integer> step,
            Optional<String> caseworker) {}

    public boolean hasMore() {
        return from + rows.size() < matching;
    }
}
