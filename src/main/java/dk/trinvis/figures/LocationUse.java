package dk.trinvis.figures;

import dk.trinvis.common.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Sessions of the job school, of every initiative, that were held on some days, by where and for what.
 *
 * @param rows by location and purpose
 */
public record LocationUse(DateRange days, Instant knownAt, List<Row> rows) {

    /**
     * Sessions at one place for one purpose.
     *
     * @param location a location's code
     * @param purpose a code of {@link dk.trinvis.codelist.CodeList#LOCATION_PURPOSE}
     * @param months the months with any
     */
    public record Row(String location, String purpose, SortedMap<YearMonth, Counted> months) {

        public Counted total() {
            return Counted.sum(Unit.SESSIONS, months.values().stream());
        }
    }

    public LocalDate lastDay() {
        return days.until().minusDays(1);
    }

    /** Every month that the days touch. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(lastDay());
        return Stream.iterate(YearMonth.from(days.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Of all places in the month. */
    public Counted in(YearMonth month) {
        return Counted.sum(
                Unit.SESSIONS,
                rows.stream().flatMap(row -> Stream.ofNullable(row.months().get(month))));
    }

    public Counted total() {
        return Counted.sum(Unit.SESSIONS, rows.stream().map(Row::total));
    }
}
