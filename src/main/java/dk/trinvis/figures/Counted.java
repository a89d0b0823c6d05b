package dk.trinvis.figures;

import java.util.stream.Stream;

/** A number with what it counts: numbers of different units cannot be summed (invariant 12). */
public record Counted(int number, Unit unit) {

    /** Together; {@link IllegalArgumentException} where the other counts something else. */
    public Counted plus(Counted other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException(other.unit.code() + " cannot be added to " + unit.code());
        }
        return new Counted(number + other.number, unit);
    }

    /** All of them together, of the unit also where there are none. */
    static Counted sum(Unit unit, Stream<Counted> parts) {
        return parts.reduce(new Counted(0, unit), Counted::plus);
    }
}
