package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import java.time.LocalDate;
import java.util.Optional;

/** How a committee numbers the items of its meetings. */
public enum TemplateNumbering implements Coded {
    /** From meeting to meeting. */
    RUNS_ON,
    /** Beginning with 1 at the first meeting of a year. */
    PER_YEAR,
    /** Beginning with 1 at every meeting. */
    PER_MEETING;

    /** Before any meeting. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** From which day on meetings count whose numbers one of the day goes on from; empty where it begins with 1. */
    Optional<LocalDate> since(LocalDate day) {
        return switch (this) {
            case RUNS_ON -> Optional.of(FIRST_DAY);
            case PER_YEAR -> Optional.of(day.withDayOfYear(1));
            case PER_MEETING -> Optional.empty();
        };
    }
}
