package dk.trinvis.figures.api;

import dk.trinvis.figures.Counted;
import dk.trinvis.figures.LocationUse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Sessions that were held on some days, the first and the last included, by where and for what.
 *
 * @param months all of them, each as {@code 2026-11}
 */
public record LocationUseJson(
        LocalDate from, LocalDate to, Instant knownAt, Counted total, Map<String, Counted> months, List<Row> items) {

    /**
     * Those at a location for a purpose.
     *
     * @param months the months with any
     */
    public record Row(String location, String purpose, Counted total, Map<String, Counted> months) {

        static Row of(LocationUse.Row row) {
            return new Row(row.location(), row.purpose(), row.total(), written(row.months()));
        }

        private static Map<String, Counted> written(SortedMap<YearMonth, Counted> months) {
            Map<String, Counted> written = new LinkedHashMap<>();
            months.forEach((month, held) -> written.put(month.toString(), held));
            return written;
        }
    }

    static LocationUseJson of(LocationUse use) {
        Map<String, Counted> months = new LinkedHashMap<>();
        use.months().forEach(month -> months.put(month.toString(), use.in(month)));
        return new LocationUseJson(
                use.days().first(),
                use.lastDay(),
                use.knownAt(),
                use.total(),
                months,
                use.rows().stream().map(Row::of).toList());
    }
}
