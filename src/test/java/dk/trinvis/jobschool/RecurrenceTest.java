package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DanishHolidays.Holiday;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.jobschool.Recurrence.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void everyOtherWeekSkipsWholeWeeksFromTheFirstOne() {
        Dates dates = dates(
                2, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), MONDAY.plusDays(2), LocalDate.of(2026, 3, 31));

        assertThat(dates.days())
                .containsExactly(
                        LocalDate.of(2026, 3, 4),
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 3, 18),
                        LocalDate.of(2026, 3, 30));
    }

    @Test
    void withoutWeekdaysItIsTheFirstDaysOwn() {
        assertThat(dates(1, Set.of(), MONDAY, LocalDate.of(2026, 3, 16)).days())
                .containsExactly(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(14));
    }

    @Test
    void holidaysAreLeftOutAndNamed() {
        Dates dates = dates(
                1,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 4, 10));

        assertThat(dates.days()).containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 10));
        assertThat(dates.leftOut())
                .containsEntry(LocalDate.of(2026, 4, 3), Holiday.GOOD_FRIDAY)
                .containsEntry(LocalDate.of(2026, 4, 6), Holiday.EASTER_MONDAY)
                .hasSize(2);
    }

    @Test
    void itMustEnd() {
        assertRefused(1, Set.of(), null, "until", "jobschool.session.neverEnds");
    }

    @Test
    void itEndsWithinAYear() {
        assertThat(dates(1, Set.of(), MONDAY, MONDAY.plusYears(1)).days()).hasSize(51);
        assertRefused(1, Set.of(), MONDAY.plusYears(1).plusDays(1), "until", "jobschool.session.untilOutside");
        assertRefused(1, Set.of(), MONDAY.minusDays(1), "until", "jobschool.session.untilOutside");
    }

    @Test
    void itIsAtMostTwoHundredSessions() {
        assertRefused(1, EnumSet.allOf(DayOfWeek.class), MONDAY.plusYears(1), "until", "jobschool.session.tooMany");
    }

    @Test
    void onlyHolidaysAreNoSessions() {
        Input input = new Input();
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        new Recurrence(1, Set.of(), goodFriday.plusDays(3)).from(goodFriday, input);

        assertThatThrownBy(input::finish).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "-1"})
    void itIsEveryWeekOrEveryOther(int weeks) {
        assertRefused(weeks, Set.of(), MONDAY.plusDays(30), "everyWeeks", "jobschool.session.everyWeeks");
    }

    @Test
    void clockTimesStayTheSameOverBothChanges() {
        Slot slot = new Slot(LocalDate.of(2026, 3, 28), LocalTime.of(9, 30), LocalTime.of(12, 0));

        assertThat(slot.begins()).isEqualTo("2026-03-28T08:30:00Z");
        assertThat(slot.on(LocalDate.of(2026, 3, 29)).begins()).isEqualTo("2026-03-29T07:30:00Z");
        assertThat(slot.on(LocalDate.of(2026, 10, 25)).begins()).isEqualTo("2026-10-25T08:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29,02:30,04:00,starts,jobschool.session.noSuchHour",
        "2026-03-29,01:00,02:00,ends,jobschool.session.noSuchHour",
        "2026-10-25,02:00,04:00,starts,jobschool.session.hourTwice",
        "2026-10-25,01:00,02:59,ends,jobschool.session.hourTwice",
        "2026-10-26,09:00,09:00,ends,jobschool.session.endsBeforeStart",
        "2026-10-26,09:00,08:59,ends,jobschool.session.endsBeforeStart"
    })
    void aTimeThatIsNoneIsRefused(LocalDate day, LocalTime starts, LocalTime ends, String field, String key) {
        Input input = new Input();
        new Slot(day, starts, ends).check(input);

        assertRefusal(input, field, key);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29,03:00,04:00", "2026-03-29,00:30,01:59", "2026-10-25,03:00,04:00", "2026-03-28,02:30,03:30"})
    void aTimeBesideTheChangeIsFine(LocalDate day, LocalTime starts, LocalTime ends) {
        Input input = new Input();
        new Slot(day, starts, ends).check(input);

        input.finish();
    }

    private static void assertRefused(
            int weeks, Set<DayOfWeek> days, @Nullable LocalDate last, String field, String key) {
        Input input = new Input();
        new Recurrence(weeks, days, last).from(MONDAY, input);
        assertRefusal(input, field, key);
    }

    private static void assertRefusal(Input input, String field, String key) {
        assertThatThrownBy(input::finish)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.message().key()).isEqualTo(key);
                        }));
    }

    private static Dates dates(int weeks, Set<DayOfWeek> days, LocalDate first, LocalDate last) {
        Input input = new Input();
        Dates dates = new Recurrence(weeks, days, last).from(first, input);
        input.finish();
        return dates;
    }
}
