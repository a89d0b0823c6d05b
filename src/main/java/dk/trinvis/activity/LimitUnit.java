package dk.trinvis.activity;

import java.time.LocalDate;
import java.util.Locale;

/** What a limit is counted in. */
public enum LimitUnit {
    WEEK {
        @Override
        LocalDate after(LocalDate day, int number) {
            return day.plusWeeks(number);
        }
    },
    MONTH {
        @Override
        LocalDate after(LocalDate day, int number) {
            return day.plusMonths(number);
        }
    };

    abstract LocalDate after(LocalDate day, int number);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LimitUnit ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
