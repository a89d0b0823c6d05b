package dk.trinvis.common.api;

import dk.trinvis.common.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clock time as scripts send it, to the minute: {@code 09:30}. */
public final class SentTime {

    private static final int LENGTH = 5;

    private SentTime() {}

    /** The time; empty when none was sent, {@link InvalidInput} of the parameter when it is none. */
    public static Optional<LocalTime> of(String parameter, @Nullable String sent) {
        try {
            return Optional.ofNullable(sent).map(text -> LocalTime.parse(toTheMinute(text)));
        } catch (DateTimeException e) {
            throw new InvalidInput(parameter, "common.notATime");
        }
    }

    private static String toTheMinute(String text) {
        return text.length() == LENGTH ? text : "";
    }
}
