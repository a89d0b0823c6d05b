package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, as a secretary enters it. What is left out of the period is the day of the publication.
 *
 * @param value none takes back what was recorded of that day
 * @param coversTo the last day of the period
 * @param reason why what was recorded of that day was wrong
 */
public record ObservationEntry(
        @Nullable BigDecimal value,
        @Nullable String publication,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable String reason) {

    private static final int PUBLICATION_LENGTH = 200;

    /** The day that it is about; what is wrong is said to the input. */
    LocalDate day(LocalDate today, Input input) {
        if (publishedOn == null || !DateRange.NAMEABLE.contains(publishedOn) || publishedOn.isAfter(today)) {
            input.refuse("publishedOn", "initiative.observation.day");
            return today;
        }
        return publishedOn;
    }

    /** What was measured; empty where that is taken back. */
    Optional<Observation> observation(LocalDate published, Input input) {
        LocalDate from = Objects.requireNonNullElse(coversFrom, Objects.requireNonNullElse(coversTo, published));
        LocalDate to = Objects.requireNonNullElse(coversTo, Objects.requireNonNullElse(coversFrom, published));
        if (from.isAfter(to) || to.isAfter(published)) {
            input.refuse("coversTo", "initiative.observation.period");
            return Optional.empty();
        }
        String where = input.text("publication", publication, PUBLICATION_LENGTH);
        return Optional.ofNullable(value)
                .map(number -> new Observation(
                        TargetEntry.value("value", number, input), where, published, DateRange.inclusive(from, to)));
    }
}
