package dk.trinvis.common;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What citizens and cases are called. References stand in addresses and logs: they hold no CPR number and nothing that means
 * something there. Those made up here are short, sayable on a telephone, and of nothing but chance.
 */
public final class Reference {

    /** How many characters one may have. */
    public static final int LONGEST = 60;

    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]*");

    /** Without vowels, so that no word appears, and without what is taken for something else. */
    private static final String SYMBOLS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Whether it is one: letters, digits and {@code . _ -}, beginning with a letter or digit, and no CPR number in it. */
    public static boolean isSound(String ref) {
        return ref.length() <= LONGEST && SOUND.matcher(ref).matches() && !CprText.isIn(ref);
    }

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
