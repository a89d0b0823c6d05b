package dk.trinvis.testing;

import java.util.UUID;
import java.util.stream.Collectors;

/** Names of made-up people, and codes of things that tests make. */
public final class Names {

    private Names() {}

    /** A word that sounds like nobody else's name; whoever sounds like somebody there is, is not registered. */
    public static String unlike() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .map(digit -> digit < 'a' ? digit - '0' + 'g' : digit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A code that begins like this and that nothing else has. */
    public static String code(String beginning) {
        return beginning + UUID.randomUUID().toString().substring(0, 8);
    }
}
