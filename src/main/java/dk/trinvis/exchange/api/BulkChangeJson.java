package dk.trinvis.exchange.api;

import dk.trinvis.exchange.bulk.BulkTerms;
import dk.trinvis.exchange.bulk.BulkView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of many cases or, without id and times, what one would come to.
 *
 * @param warning what to think of before it is recorded, such as a limit in the law
 * @param recordedAt ISO 8601, UTC
 * @param undoneAt ISO 8601, UTC
 */
public record BulkChangeJson(
        Optional<String> id,
        String action,
        String to,
        LocalDate from,
        Optional<LocalDate> lastDay,
        Optional<String> purpose,
        Optional<String> warning,
        Optional<String> recordedAt,
        Optional<String> undoneAt,
        List<OutcomeJson> rows) {

    /**
     * One case.
     *
     * @param fate {@code done}, {@code unchanged}, {@code skipped}, {@code undone}, or {@code kept} when only the others
     *     were taken back
     * @param remark what to be aware of before it is recorded
     */
    public record OutcomeJson(String enrolmentRef, String fate, Optional<String> why, Optional<String> remark) {}

    static BulkChangeJson of(BulkView view, Locale language) {
        BulkTerms terms = view.terms();
        return new BulkChangeJson(
                view.id(),
                terms.action(),
                terms.target(),
                terms.from(),
                terms.lastDay(),
                terms.purpose(),
                view.warning().map(words -> words.in(language)),
                view.recordedAt().map(Object::toString),
                view.undoneAt().map(Object::toString),
                view.rows().stream()
                        .map(row -> new OutcomeJson(
                                row.enrolmentRef(),
                                row.fate().code(),
                                row.why().map(words -> words.in(language)),
                                row.remark().map(words -> words.in(language))))
                        .toList());
    }
}
