package dk.trinvis.common.api;

import dk.trinvis.common.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two clocks as a script states them: {@code asOf=2023-09-27} and {@code knownAt=2026-11-21T10:00:00Z}. */
public class AsOfParameters {

    @QueryParam("asOf")
    private @Nullable String asOf;

    @QueryParam("knownAt")
    private @Nullable String knownAt;

    /** The day; empty when none was stated, {@link InvalidInput} when it is none. */
    public Optional<LocalDate> day() {
        return SentDay.of("asOf", asOf);
    }

    /** The moment, in any offset; empty when none was stated, {@link InvalidInput} when it is none. */
    public Optional<Instant> knownAt() {
        try {
            return Optional.ofNullable(knownAt)
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new InvalidInput("knownAt", "common.notAMoment");
        }
    }
}
