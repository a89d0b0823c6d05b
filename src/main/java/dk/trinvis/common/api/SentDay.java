package dk.trinvis.common.api;

import dk.trinvis.common.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as scripts send it: {@code 2023-09-27}. */
public final class SentDay {

    private SentDay() {}

    /** The day; empty when none was sent, {@link InvalidInput} of the parameter when it is none. */
    public static Optional<LocalDate> of(String parameter, @Nullable String sent) {
        try {
            return Optional.ofNullable(sent).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new InvalidInput(parameter, "common.notADay");
        }
    }
}
