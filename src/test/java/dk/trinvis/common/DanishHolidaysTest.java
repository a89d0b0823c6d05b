package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DanishHolidays.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "1961,1961-04-02", "2000,2000-04-23", "2008,2008-03-23", "2011,2011-04-24", "2019,2019-04-21",
                "2020,2020-04-12",
        "2021,2021-04-04", "2022,2022-04-17", "2023,2023-04-09", "2024,2024-03-31", "2025,2025-04-20",
                "2026,2026-04-05",
        "2027,2027-03-28", "2028,2028-04-16", "2029,2029-04-01", "2030,2030-04-21", "2038,2038-04-25", "2076,2076-04-19"
    })
    void easterIsWhenTheAlmanacHasIt(int year, LocalDate easter) {
        assertThat(DanishHolidays.easterSunday(year)).isEqualTo(easter);
    }

    @Test
    void theYear2023HasTheLastGreatPrayerDay() {
        assertThat(of(2023))
                .containsEntry(LocalDate.of(2023, 4, 6), Holiday.MAUNDY_THURSDAY)
                .containsEntry(LocalDate.of(2023, 5, 5), Holiday.GREAT_PRAYER_DAY)
                .containsEntry(LocalDate.of(2023, 5, 18), Holiday.ASCENSION_DAY)
                .containsEntry(LocalDate.of(2023, 5, 29), Holiday.WHIT_MONDAY)
                .hasSize(14);
        assertThat(IntStream.rangeClosed(2024, 2040).mapToObj(DanishHolidaysTest::of))
                .allSatisfy(year -> assertThat(year).doesNotContainValue(Holiday.GREAT_PRAYER_DAY));
    }

    @Test
    void theYear2026HasThirteenDays() {
        assertThat(of(2026))
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 1, 1), Holiday.NEW_YEARS_DAY),
                        Map.entry(LocalDate.of(2026, 4, 2), Holiday.MAUNDY_THURSDAY),
                        Map.entry(LocalDate.of(2026, 4, 3), Holiday.GOOD_FRIDAY),
                        Map.entry(LocalDate.of(2026, 4, 5), Holiday.EASTER_SUNDAY),
                        Map.entry(LocalDate.of(2026, 4, 6), Holiday.EASTER_MONDAY),
                        Map.entry(LocalDate.of(2026, 5, 14), Holiday.ASCENSION_DAY),
                        Map.entry(LocalDate.of(2026, 5, 24), Holiday.WHIT_SUNDAY),
                        Map.entry(LocalDate.of(2026, 5, 25), Holiday.WHIT_MONDAY),
                        Map.entry(LocalDate.of(2026, 6, 5), Holiday.CONSTITUTION_DAY),
                        Map.entry(LocalDate.of(2026, 12, 24), Holiday.CHRISTMAS_EVE),
                        Map.entry(LocalDate.of(2026, 12, 25), Holiday.CHRISTMAS_DAY),
                        Map.entry(LocalDate.of(2026, 12, 26), Holiday.SECOND_CHRISTMAS_DAY),
                        Map.entry(LocalDate.of(2026, 12, 31), Holiday.NEW_YEARS_EVE));
    }

    @Test
    void whatFallsOnConstitutionDayIsTheHolidayInLaw() {
        assertThat(DanishHolidays.on(LocalDate.of(2017, 6, 5))).contains(Holiday.WHIT_MONDAY);
        assertThat(DanishHolidays.on(LocalDate.of(2025, 6, 5))).contains(Holiday.CONSTITUTION_DAY);
    }

    @Test
    void everyYearHasItsEasterOnASundayInItsSeason() {
        assertThat(IntStream.rangeClosed(1900, 2199).mapToObj(DanishHolidays::easterSunday))
                .allSatisfy(easter -> {
                    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                    assertThat(easter)
                            .isBetween(
                                    easter.withMonth(3).withDayOfMonth(22),
                                    easter.withMonth(4).withDayOfMonth(25));
                });
    }

    private static Map<LocalDate, Holiday> of(int year) {
        Map<LocalDate, Holiday> found = new LinkedHashMap<>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> DanishHolidays.on(day).ifPresent(holiday -> found.put(day, holiday)));
        return found;
    }
}
