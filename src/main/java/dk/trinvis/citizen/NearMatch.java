package dk.trinvis.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When two records may be of one person: the first and the last name of the one sound like names of the other, and they were
 * not, as far as both are known, born on different days.
 */
final class NearMatch {

    private NearMatch() {}

    /** What a name must sound like to be near this one; empty when it has no letters. */
    static List<String> sounds(String name) {
        List<String> words = SearchName.sought(name);
        return words.isEmpty()
                ? List.of()
                : Stream.of(words.get(0), words.get(words.size() - 1))
                        .map(SearchName::sound)
                        .distinct()
                        .toList();
    }

    static boolean bornAlike(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
