package dk.trinvis.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DanishHolidays;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.Recurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sample's sessions on whatever day a demonstration is started. */
class VejleSchoolTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    private static List<LocalDate> days(NewSession weekly) {
        Recurrence recurrence = Objects.requireNonNull(weekly.recurrence());
        LocalDate first = Objects.requireNonNull(weekly.day());
        return first.datesUntil(Objects.requireNonNull(recurrence.lastDay()).plusDays(1))
                .filter(day -> recurrence.weekdays().contains(day.getDayOfWeek()))
                .filter(day -> ChronoUnit.WEEKS.between(first, day) % recurrence.everyWeeks() == 0)
                .filter(day -> DanishHolidays.on(day).isEmpty())
                .toList();
    }

    private static List<NewSession> weekly(VejleSchool school) {
        return school.sessions(name -> name).stream()
                .filter(each -> Objects.requireNonNull(each.recurrence()).everyWeeks() == 1)
                .toList();
    }

    @Test
    void everyTrackHasThreeSessionsBehindAnyDayAndSomeAhead() {
        FIRST.datesUntil(LAST).forEach(today -> {
            for (NewSession weekly : weekly(new VejleSchool(today))) {
                List<LocalDate> days = days(weekly);
                assertThat(days.stream().filter(day -> day.isBefore(today)))
                        .as("%s on %s", weekly.track(), today)
                        .hasSizeGreaterThanOrEqualTo(3);
                assertThat(days.stream().filter(day -> day.isAfter(today) && day.isBefore(today.plusWeeks(4))))
                        .as("%s after %s", weekly.track(), today)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void thereAreEightWeeksOrAFewMore() {
        FIRST.datesUntil(LAST).forEach(today -> {
            List<LocalDate> days = days(weekly(new VejleSchool(today)).get(0));
            assertThat(ChronoUnit.WEEKS.between(days.get(0), days.get(days.size() - 1)))
                    .as("from %s", today)
                    .isBetween(5L, 10L);
        });
    }

    @Test
    void whatLiesMoreThanThirtyDaysBackSaysWhyItComesSoLate() {
        FIRST.datesUntil(LAST).forEach(today -> {
            VejleSchool school = new VejleSchool(today);
            for (NewSession each : school.sessions(name -> name)) {
                boolean late = Objects.requireNonNull(each.day()).isBefore(today.minusDays(30));
                assertThat(each.reason() != null).as("on %s", today).isEqualTo(late);
            }
        });
    }
}
