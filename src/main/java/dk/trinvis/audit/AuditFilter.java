package dk.trinvis.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of the log to show. Absent parts leave everything in.
 *
 * @param from the first day in Copenhagen
 * @param to the last day in Copenhagen
 * @param page counted from 1; a number that no log has is taken for the nearest that one may have
 */
public record AuditFilter(
        Optional<String> citizenRef,
        Optional<String> userName,
        Optional<AuditKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int page) {

    private static final int MOST_PAGES = 10_000_000;

    public AuditFilter {
        page = Math.min(Math.max(page, 1), MOST_PAGES);
    }

    /** What the reading of the log is written down as. */
    String asText() {
        return "citizen=" + citizenRef.orElse("") + " user=" + userName.orElse("") + " kind="
                + kind.map(AuditKind::code).orElse("") + " from="
                + from.map(LocalDate::toString).orElse("") + " to="
                + to.map(LocalDate::toString).orElse("") + " page=" + page;
    }
}
