package dk.trinvis.committee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure as it was published.
 *
 * @param breakdown which part of the area it is of; empty for all of it
 * @param from the first day of its period
 * @param state the code of a {@link KeyFigureState}
 * @param published the day on which the source published it
 * @param recordedAt since when it is known here
 * @param supersededAt since when another is known in its place
 */
public record KeyFigureObserved(
        String area,
        String measure,
        String breakdown,
        LocalDate from,
        BigDecimal value,
        String state,
        String source,
        LocalDate published,
        Instant recordedAt,
        Optional<Instant> supersededAt) {}
