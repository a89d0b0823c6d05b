package dk.trinvis.common.api;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as scripts send it: {@code 2023-09-27}, in {@link DateRange#NAMEABLE}. */
public final class SentDay {

    private static final String NO_DAY = "common.notADay";

    private SentDay() {}

    /** The day; empty when none was sent, {@link InvalidInput} of the parameter when it is none. */
    public static Optional<LocalDate> of(String parameter, @Nullable String sent) {
        try {
            Optional<LocalDate> day = Optional.ofNullable(sent).map(LocalDate::parse);
            check(parameter, day.orElse(null));
            return day;
        } catch (DateTimeException e) {
            throw new InvalidInput(parameter, NO_DAY);
        }
    }

    /** {@link InvalidInput} of each field that has another day. */
    static void check(Record sent) {
        check("", sent);
    }

    private static void check(String field, @Nullable Object value) {
        Input input = new Input();
        look(field, value, input);
        input.finish();
    }

    private static void look(String field, @Nullable Object value, Input input) {
        if (value instanceof LocalDate day && !DateRange.NAMEABLE.contains(day)) {
            input.refuse(field, NO_DAY);
        } else if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                look(part.getName(), CautionInterceptor.value(part, parts), input);
            }
        } else if (value instanceof List<?> several) {
            several.forEach(each -> look(field, each, input));
        }
    }
}
