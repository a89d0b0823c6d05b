package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When drafts of an initiative's editions are made without anybody asking. */
public enum DraftKind implements Coded {
    /** They are not. */
    NEVER(0, 0) {
        @Override
        Optional<LocalDate> occasion(int days, LocalDate today, List<LocalDate> meetings) {
            return Optional.empty();
        }
    },
    /** On a day of each month, one that every month has. */
    MONTHLY(1, 28) {
        @Override
        Optional<LocalDate> occasion(int days, LocalDate today, List<LocalDate> meetings) {
            LocalDate thisMonth = today.withDayOfMonth(days);
            return Optional.of(thisMonth.isAfter(today) ? thisMonth.minusMonths(1) : thisMonth);
        }
    },
    /** So many days before each meeting of the committee. */
    BEFORE_MEETING(1, 60) {
        @Override
        Optional<LocalDate> occasion(int days, LocalDate today, List<LocalDate> meetings) {
            return meetings.stream()
                    .filter(meeting ->
                            !meeting.isBefore(today) && !meeting.minusDays(days).isAfter(today))
                    .max(Comparator.naturalOrder());
        }
    };

    private final int fewest;
    private final int most;

    DraftKind(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * The latest day for which there ought to be a draft today, were there none before: the day of the month, or the meeting.
     *
     * @param days the day of the month, or how many days before a meeting
     * @param meetings the days on which the committee meets
     */
    abstract Optional<LocalDate> occasion(int days, LocalDate today, List<LocalDate> meetings);

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }
}
