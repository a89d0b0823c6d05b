package dk.trinvis.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody is called outside the house, on a list of those expected somewhere: the first name and the last one's initial,
 * only initials of a protected identity, and the reference of whom we have no name for.
 */
final class CalledName {

    private CalledName() {}

    static String of(Citizens.Person person) {
        CitizenRecord record = person.record();
        return record.name().isBlank() ? person.citizen().ref() : of(record.name(), record.isProtected());
    }

    static String of(String name, boolean isProtected) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (isProtected) {
            return List.of(first, last).stream()
                    .distinct()
                    .map(CalledName::initial)
                    .collect(Collectors.joining());
        }
        return words.size() == 1 ? first : first + " " + initial(last);
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}
