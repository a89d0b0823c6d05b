package dk.trinvis.activity;

import dk.trinvis.common.Coded;
import java.time.LocalDate;

/** What a limit is counted in. */
public enum LimitUnit implements Coded {
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
}
