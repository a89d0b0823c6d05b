package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFigurePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01, 2023-01-01, 2023-02-01, MONTH, 2023-01",
        "2023M12, 2023-12-01, 2024-01-01, MONTH, 2023-12",
        "2023Q1, 2023-01-01, 2023-04-01, QUARTER, 2023Q1",
        "2023-Q4, 2023-10-01, 2024-01-01, QUARTER, 2023Q4",
        "2023, 2023-01-01, 2024-01-01, YEAR, 2023"
    })
    void aPeriodIsReadAndWritten(String text, LocalDate first, LocalDate until, KeyFigurePeriod kind, String written) {
        DateRange days = KeyFigurePeriod.read(text).orElseThrow();

        assertThat(days).isEqualTo(new DateRange(first, until));
        assertThat(kind.covers(days)).isTrue();
        assertThat(kind.written(days)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-13", "2023-00", "2023Q5", "23-01", "2023-1", "january 2023", "2023-01-01", "2223"})
    void anythingElseIsNone(String text) {
        assertThat(KeyFigurePeriod.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-12", "12-2022", "2022M12", "' 12-2022 '"})
    void aMonthIsTypedInAnyOfItsForms(String typed) {
        assertThat(KeyFigurePeriod.readMonth(typed)).contains(YearMonth.of(2022, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022Q4", "13-2022", "12"})
    void aYearOrAQuarterIsNoMonth(String typed) {
        assertThat(KeyFigurePeriod.readMonth(typed)).isEmpty();
    }

    @Test
    void anOverviewHasThePeriodsThatEndInItsMonths() {
        YearMonth last = YearMonth.of(2022, 11);

        assertThat(written(KeyFigurePeriod.MONTH, last))
                .hasSize(24)
                .startsWith("2020-12")
                .endsWith("2022-11");
        assertThat(written(KeyFigurePeriod.QUARTER, last))
                .hasSize(8)
                .startsWith("2020Q4")
                .endsWith("2022Q3");
        assertThat(written(KeyFigurePeriod.YEAR, last)).containsExactly("2020", "2021");
    }

    @Test
    void everyPeriodOfAnOverviewLiesWithinTheDaysThatAreRead() {
        for (int month = 1; month <= 12; month++) {
            YearMonth last = YearMonth.of(2022, month);
            for (KeyFigurePeriod kind : KeyFigurePeriod.values()) {
                assertThat(kind.endingIn(last, 24))
                        .allSatisfy(days -> assertThat(
                                        KeyFigureComparison.days(last).contains(days))
                                .isTrue());
            }
        }
    }

    private static List<String> written(KeyFigurePeriod kind, YearMonth last) {
        return kind.endingIn(last, 24).stream().map(kind::written).toList();
    }
}
