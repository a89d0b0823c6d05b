package dk.trinvis.figures;

import java.util.OptionalInt;

/** A number as an audience may see it: exact, known to be small, or not shown at all. */
public sealed interface Count {

    /** The number itself. */
    record Exact(int value) implements Count {}

    /**
     * A number from 1 up to, not including, the threshold.
     *
     * @param threshold at least 3
     */
    record FewerThan(int threshold) implements Count {}

    /** Any number from zero up; that it is not shown says nothing about its size. */
    record Withheld() implements Count {}

    static Count exact(int value) {
        return new Exact(value);
    }

    static Count fewerThan(int threshold) {
        return new FewerThan(threshold);
    }

    static Count withheld() {
        return new Withheld();
    }

    default boolean isExact() {
        return this instanceof Exact;
    }

    /** The number when it is shown, otherwise empty. */
    default OptionalInt number() {
        return this instanceof Exact exact ? OptionalInt.of(exact.value()) : OptionalInt.empty();
    }
}
