package dk.trinvis.jobschool;

import dk.trinvis.common.DanishHolidays.Holiday;
import dk.trinvis.common.Input;
import dk.trinvis.jobschool.Recurrence.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody wants it, or several.
 *
 * @param instructor a user name; none while nobody is found
 * @param purpose what the place is used for; where none is stated, the only one the place has
 * @param reason why it is planned although somebody or something is taken, moved, or recorded so late; up to 1,000 characters
 * @param recurrence none for a single one
 */
public record NewSession(
        @Nullable String track,
        @Nullable String location,
        @Nullable String instructor,
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable String purpose,
        @Nullable String content,
        @Nullable Integer capacity,
        @Nullable String reason,
        @Nullable Recurrence recurrence) {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_USER_NAME = 80;
    static final int LONGEST_TEXT = 1_000;
    private static final int MOST_PEOPLE = 500;

    /**
     * The times wanted.
     *
     * @param slots the earliest first; empty where something is wrong with them
     */
    record Slots(List<Slot> slots, Map<LocalDate, Holiday> leftOut) {}

    /** When it is to be; what is wrong is said to the input. */
    Slots slots(Input input) {
        if (day == null || starts == null || ends == null) {
            requirePresent("day", day, input);
            requirePresent("starts", starts, input);
            requirePresent("ends", ends, input);
            return new Slots(List.of(), Map.of());
        }
        Slot first = new Slot(day, starts, ends);
        if (recurrence == null) {
            first.check(input);
            return new Slots(List.of(first), Map.of());
        }
        Dates dates = recurrence.from(day, input);
        List<Slot> slots = dates.days().stream().map(first::on).toList();
        if (dates.days().size() <= Recurrence.MOST) {
            slots.forEach(slot -> slot.check(input));
        }
        return new Slots(slots, dates.leftOut());
    }

    private static void requirePresent(String field, @Nullable Object value, Input input) {
        if (value == null) {
            input.refuse(field, "common.required");
        }
    }

    /** What it is to be; what is wrong is said to the input. An unstated purpose is empty text. */
    Teaching teaching(Input input) {
        return new Teaching(
                input.required("track", track, LONGEST_CODE),
                input.required("location", location, LONGEST_CODE),
                stated(input.text("instructor", instructor, LONGEST_USER_NAME)),
                input.text("purpose", purpose, LONGEST_CODE),
                input.text("content", content, LONGEST_TEXT),
                input.between("capacity", capacity, 1, MOST_PEOPLE));
    }

    /** The reason; empty where none is stated. */
    Optional<String> why(Input input) {
        return stated(input.text("reason", reason, LONGEST_TEXT));
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
