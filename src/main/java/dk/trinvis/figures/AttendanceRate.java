package dk.trinvis.figures;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often those came of whom it was written down at a session that was held: in time or late, over all that is written down,
 * which is also those absent, with notice or without. Nobody counts of whom nothing is written down.
 *
 * @param percent of what is recorded, rounded half up; where nothing is, there is no rate, and it is not zero
 */
public record AttendanceRate(Counted met, Counted recorded, Optional<Integer> percent) {

    private static final double WHOLE = 100.0;

    static AttendanceRate of(Counted met, Counted recorded) {
        return new AttendanceRate(
                met,
                recorded,
                recorded.number() == 0
                        ? Optional.empty()
                        : Optional.of(Math.toIntExact(Math.round(WHOLE * met.number() / recorded.number()))));
    }

    /** That of all of them together. */
    static AttendanceRate sum(Stream<AttendanceRate> parts) {
        return parts.reduce(
                of(new Counted(0, Unit.ATTENDANCES), new Counted(0, Unit.ATTENDANCES)),
                (one, other) -> of(one.met.plus(other.met), one.recorded.plus(other.recorded)));
    }
}
