package dk.trinvis.figures.api;

import dk.trinvis.figures.QueueFilter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of the work queue a name stands for, as the parameters of {@code /api/queue}. */
public record FilterJson(
        @Nullable String reason,
        @Nullable String who,
        @Nullable String initiative,
        @Nullable LocalDate since) {

    QueueFilter filter() {
        return new QueueFilter(
                Objects.requireNonNullElse(reason, QueueFilter.ANY),
                Objects.requireNonNullElse(who, QueueFilter.MINE),
                Optional.ofNullable(initiative),
                Optional.ofNullable(since));
    }
}
