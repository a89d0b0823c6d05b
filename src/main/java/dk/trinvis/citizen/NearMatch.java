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

    /**
     * Whether the days on which somebody wanted and somebody recorded were born allow that they are one. Whose identity is
     * protected is near only to who knows the day: a name alone tells nobody who that is, here no more than in a search.
     */
    static boolean bornAlike(Optional<LocalDate> wanted, Optional<LocalDate> recorded, boolean isProtected) {
        return isProtected
                ? wanted.isPresent() && wanted.equals(recorded)
                : wanted.isEmpty() || recorded.isEmpty() || wanted.equals(recorded);
    }
}
