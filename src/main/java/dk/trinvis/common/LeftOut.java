package dk.trinvis.common;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The parts of a thing of which somebody outside says nothing, not even that they are empty: what is recorded there stays. */
public record LeftOut(Set<String> parts) {

    /** All is said. */
    public static final LeftOut NOTHING = new LeftOut(Set.of());

    public LeftOut {
        parts = Set.copyOf(parts);
    }

    /** What is said of a part, or what is recorded where it was left out. */
    public <T> Optional<T> filled(String part, Optional<T> said, Supplier<Optional<T>> recorded) {
        return parts.contains(part) ? recorded.get() : said;
    }
}
