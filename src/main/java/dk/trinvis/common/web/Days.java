package dk.trinvis.common.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and moments as pages show them: {@code 27-09-2023} and {@code 27-09-2023 kl. 14.05}, Danish time. */
@Named
@RequestScoped
public class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", Locale.ROOT).withZone(Clock.COPENHAGEN);

    /** The form of days in texts and in addresses. */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    public String day(LocalDate day) {
        return written(day);
    }

    /** The last day, a dash where there is none. */
    public String last(Optional<LocalDate> day) {
        return day.map(Days::written).orElse("–");
    }

    /** As {@link #last}. */
    public String lastOf(DateRange range) {
        return last(range.lastDay());
    }

    /** To the minute. */
    public static String written(Instant moment) {
        return MOMENT.format(moment);
    }

    /** As {@link #written(Instant)}. */
    public String moment(Instant moment) {
        return written(moment);
    }
}
