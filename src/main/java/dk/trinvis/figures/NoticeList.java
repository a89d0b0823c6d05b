package dk.trinvis.figures;

import dk.trinvis.jobschool.CaseNews;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom to tell of changed sessions.
 *
 * @param total how many there are: the counter {@code sessionChanged} of the work queue
 * @param rows from place {@code from} on, in the order of the work queue
 */
public record NoticeList(int total, int from, List<Row> rows) {

    /**
     * A citizen to tell.
     *
     * @param name empty when the identity is protected
     * @param caseworker a user name; empty when nobody in the team is responsible by name
     * @param tellBy the first of the days that are no longer as the citizen knows them
     */
    public record Row(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            Optional<String> caseworker,
            LocalDate tellBy,
            CaseNews news) {}

    public boolean hasMore() {
        return from + rows.size() < total;
    }
}
