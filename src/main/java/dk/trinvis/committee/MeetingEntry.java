package dk.trinvis.committee;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a secretary wants it; see {@link MeetingView}.
 *
 * @param starts {@code 08:30}
 * @param firstNumber by the committee's {@link TemplateNumbering} and the meeting's day when it is not said
 * @param state planned when it is not said
 * @param reason needed for a meeting that was held before it is recorded, and to change one that was held
 */
public record MeetingEntry(
        @Nullable LocalDate day,
        @Nullable String starts,
        @Nullable String place,
        @Nullable Integer firstNumber,
        @Nullable String state,
        @Prose @Nullable String reason) {

    private static final int PLACE_LENGTH = 200;
    private static final int REASON_LENGTH = 1_000;
    private static final int TIME_LENGTH = 5;
    private static final int HIGHEST_NUMBER = 9_999;

    /**
     * What is planned, all of it sound by itself; else {@link InvalidInput} with all that is wrong.
     *
     * @param unsaid the number of the first item of a meeting of the day when none is said
     */
    Plan plan(ToIntFunction<LocalDate> unsaid) {
        Input input = new Input();
        if (day == null) {
            input.refuse("day", "common.required");
        }
        Optional<Integer> number = input.between("firstNumber", firstNumber, 1, HIGHEST_NUMBER);
        String wanted = state == null || state.isBlank() ? MeetingState.PLANNED.code() : state;
        MeetingState known = input.coded("state", MeetingState.class, wanted, "committee.meeting.unknownState");
        LocalTime time = time(input);
        String where = input.text("place", place, PLACE_LENGTH);
        String why = input.text("reason", reason, REASON_LENGTH);
        input.finish();
        LocalDate on = Objects.requireNonNull(day);
        return new Plan(on, time, where, number.orElseGet(() -> unsaid.applyAsInt(on)), known, why);
    }

    private LocalTime time(Input input) {
        String typed = input.required("starts", starts, TIME_LENGTH);
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException e) {
            if (!typed.isEmpty()) {
                input.refuse("starts", "common.notATime");
            }
            return LocalTime.NOON;
        }
    }

    /** A meeting, all of it sound by itself. */
    record Plan(LocalDate day, LocalTime starts, String place, int firstNumber, MeetingState state, String reason) {}
}
