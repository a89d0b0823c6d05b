package dk.trinvis.common;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References for what comes without one: short, sayable on a telephone, and of nothing but chance. */
public final class Reference {

    /** Without vowels, so that no word appears, and without what is taken for something else. */
    private static final String SYMBOLS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** One that nothing has yet, for example {@code B-7KD2M}. */
    public static String unused(String prefix, Predicate<String> isUsed) {
        return Stream.generate(() -> prefix + random())
                .filter(isUsed.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(at -> SYMBOLS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
