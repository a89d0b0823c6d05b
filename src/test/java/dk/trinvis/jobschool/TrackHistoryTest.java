package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.jobschool.TrackAssignment.Agreed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);
    private static final DateRange CASE = DateRange.from(FIRST);

    @Test
    void oneWithoutALastDayGivesWayToTheNext() {
        TrackHistory history = history(CASE, on("spor-1", FIRST, null));

        history.assign(on("spor-2", LAST, null));

        assertThat(days(history)).containsExactly(DateRange.inclusive(FIRST, LAST.minusDays(1)), DateRange.from(LAST));
    }

    @Test
    void nobodyIsOnTwoTracksOnADay() {
        TrackHistory history = history(CASE, on("spor-1", FIRST, LAST));

        assertRefused("first_day", history, on("spor-2", LAST, null));
        history.assign(on("spor-2", LAST.plusDays(1), null));
        assertRefused("last_day", history, on("spor-3", FIRST, LAST.plusDays(1)));
    }

    @Test
    void theEndOfTheCaseCutsATrackAndLeavesOutWhatComesAfter() {
        DateRange ended = DateRange.inclusive(FIRST, LAST);
        TrackHistory history =
                history(ended, on("spor-1", FIRST, LAST.plusDays(7)), on("spor-2", LAST.plusDays(8), null));

        assertThat(days(history)).containsExactly(ended);
    }

    private static void assertRefused(String field, TrackHistory history, Agreed agreed) {
        assertThatThrownBy(() -> history.assign(agreed))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.message().key()).isEqualTo("jobschool.oneTrackAtATime");
                        }));
    }

    private static Agreed on(String track, LocalDate first, @Nullable LocalDate last) {
        return new Agreed(track, first, Optional.ofNullable(last));
    }

    private static TrackHistory history(DateRange enrolment, Agreed... agreed) {
        List<TrackAssignment> recorded = List.of(agreed).stream()
                .map(each -> new TrackAssignment(7, DateRange.of(each.firstDay(), each.lastDay()), each))
                .toList();
        return new TrackHistory(7, enrolment, recorded);
    }

    private static List<DateRange> days(TrackHistory history) {
        return history.wanted().stream().map(TrackAssignment::valid).toList();
    }
}
