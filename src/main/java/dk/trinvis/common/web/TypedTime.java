package dk.trinvis.common.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads clock times as people type them: {@code 9}, {@code 9.30}, {@code 09:30}, {@code kl. 9.30}, {@code 0930}. */
public final class TypedTime {

    private static final Pattern TIME =
            Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:]?(\\d{2}))?", Pattern.CASE_INSENSITIVE);
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TypedTime() {}

    /** The time; empty for anything that no clock shows. */
    public static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
