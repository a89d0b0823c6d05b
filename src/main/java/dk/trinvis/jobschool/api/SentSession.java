package dk.trinvis.jobschool.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.common.api.SentDay;
import dk.trinvis.common.api.SentTime;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.Recurrence;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session as a script wants it; whatever is left out is not so.
 *
 * @param day {@code 2026-03-29}
 * @param starts Danish clock time, {@code 09:30}
 * @param ends Danish clock time after the start, the same day
 * @param reason why it is planned although somebody or something is taken, or moved, or recorded so late
 * @param everyWeeks 1 or 2 makes it a series, up to and including {@code until}
 * @param weekdays those of the series, {@code monday} to {@code sunday}; the day's own when none is named
 * @param until the last day of the series, at most a year after the day
 * @param following whether those of its series that follow change too; only for a move
 * @param correctionReason why it was recorded wrongly; without it the statement tells of a change
 */
public record SentSession(
        @Nullable String track,
        @Nullable String location,
        @Nullable String instructor,
        @Nullable String day,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String purpose,
        @Prose @Nullable String content,
        @Nullable Integer capacity,
        @Prose @Nullable String reason,
        @Nullable Integer everyWeeks,
        @Nullable List<String> weekdays,
        @Nullable String until,
        @Nullable Boolean following,
        @Prose @Nullable String correctionReason) {

    NewSession wanted() {
        return new NewSession(
                track,
                location,
                instructor,
                SentDay.of("day", day).orElse(null),
                SentTime.of("starts", starts).orElse(null),
                SentTime.of("ends", ends).orElse(null),
                purpose,
                content,
                capacity,
                reason,
                recurrence());
    }

    private @Nullable Recurrence recurrence() {
        if (everyWeeks == null && until == null && weekdays == null) {
            return null;
        }
        return new Recurrence(
                Objects.requireNonNullElse(everyWeeks, 1),
                named(),
                SentDay.of("until", until).orElse(null));
    }

    private Set<DayOfWeek> named() {
        Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
        Objects.requireNonNullElse(weekdays, List.<String>of()).forEach(name -> named.add(weekday(name)));
        return named;
    }

    private static DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("weekdays", "jobschool.session.noWeekday"));
    }
}
