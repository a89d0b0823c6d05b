package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A change of many cases, and what became or would become of each.
 *
 * @param id empty for one that is only checked
 * @param target what the target of the terms is called
 * @param warning what to think of before it is recorded
 * @param recordedAt the one moment at which everything was recorded; empty before
 * @param undoneAt when it was taken back
 */
public record BulkView(
        Optional<String> id,
        BulkTerms terms,
        Words target,
        Optional<Words> warning,
        Optional<Instant> recordedAt,
        Optional<Instant> undoneAt,
        List<Row> rows) {

    /**
     * One case.
     *
     * @param citizenRef empty when the case is not the user's to see
     * @param name empty for that reason too, or when the identity is protected
     * @param why empty where there is nothing to explain
     * @param remark what to be aware of before it is recorded
     */
    public record Row(
            String enrolmentRef,
            Optional<String> citizenRef,
            Optional<String> name,
            RowFate fate,
            Optional<Words> why,
            Optional<Words> remark) {}

    public long count(RowFate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }
}
