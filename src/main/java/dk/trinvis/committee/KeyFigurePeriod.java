package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often a key figure is published; each figure is of a whole month, quarter or year. */
public enum KeyFigurePeriod implements Coded {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>(19|20|21)\\d\\d)(-?Q(?<quarter>[1-4])|[-M](?<month>0[1-9]|1[0-2]))?");

    private final int months;

    KeyFigurePeriod(int months) {
        this.months = months;
    }

    /** The days of a period as files write it: {@code 2023-01} or {@code 2023M01}, {@code 2023Q1} or {@code 2023-Q1}, {@code 2023}. */
    public static Optional<DateRange> read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group("year"));
        @Nullable String quarter = parts.group("quarter");
        @Nullable String month = parts.group("month");
        if (quarter != null) {
            return Optional.of(QUARTER.from(year, Integer.parseInt(quarter) * QUARTER.months - 2));
        }
        return Optional.of(month != null ? MONTH.from(year, Integer.parseInt(month)) : YEAR.from(year, 1));
    }

    /** A month as people type it or scripts send it: {@code 2022-12} or {@code 12-2022}. */
    public static Optional<YearMonth> readMonth(String text) {
        return read(text.strip().replaceFirst("^(\\d\\d?)-(\\d{4})$", "$2-0$1").replaceFirst("-0(\\d\\d)$", "-$1"))
                .filter(MONTH::covers)
                .map(days -> YearMonth.from(days.first()));
    }

    private DateRange from(int year, int month) {
        return beginningAt(LocalDate.of(year, month, 1));
    }

    private DateRange beginningAt(LocalDate first) {
        return new DateRange(first, first.plusMonths(months));
    }

    /** Whether it is a whole one of these. */
    boolean covers(DateRange days) {
        return beginningAt(days.first()).equals(days);
    }

    /** Those that end in the last of so many months, the earliest first. */
    List<DateRange> endingIn(YearMonth last, int count) {
        List<DateRange> periods = new ArrayList<>();
        for (int back = count - 1; back >= 0; back--) {
            YearMonth end = last.minusMonths(back);
            if (end.getMonthValue() % months == 0) {
                periods.add(beginningAt(end.plusMonths(1).atDay(1).minusMonths(months)));
            }
        }
        return periods;
    }

    /** As {@link #read} reads it: {@code 2023-01}, {@code 2023Q1}, {@code 2023}. */
    String written(DateRange days) {
        int year = days.first().getYear();
        int month = days.first().getMonthValue();
        return switch (this) {
            case MONTH -> YearMonth.from(days.first()).toString();
            case QUARTER -> year + "Q" + (month / months + 1);
            case YEAR -> Integer.toString(year);
        };
    }
}
