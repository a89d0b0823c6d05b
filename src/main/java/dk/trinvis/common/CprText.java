package dk.trinvis.common;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number in text that people or files bring, in whatever way it is written: {@code 0101801234},
 * {@code 010180 - 1234}, {@code 01 01 80 1234}, with a hyphen or a dash. What is looked for has a possible day of birth, also
 * one of administrative (day + 60) and synthetic numbers (month + 20, 40, 60 or 80), and is not part of a longer number.
 */
public final class CprText {

    private static final String BETWEEN = "[\\p{Z}\\s\\p{Pd}./]";
    private static final String DAY = "(?:[06][1-9]|[1278][0-9]|[39][01])";
    private static final String MONTH = "(?:[02468][1-9]|[13579][0-2])";

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])("
            + DAY + MONTH + "[0-9]{2}"
            + "|(?<![0-9]" + BETWEEN + ")" + DAY + BETWEEN + MONTH + BETWEEN + "[0-9]{2})"
            + BETWEEN + "{0,3}[0-9]{4}(?![0-9])");

    private static final Pattern TEN_DIGITS = Pattern.compile("\\p{Nd}(?:" + BETWEEN + "{0,3}\\p{Nd}){9,}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private CprText() {}

    /** Whether there is one. */
    public static boolean isIn(String text) {
        return NUMBER.matcher(text).find();
    }

    /** The text with a word in the place of each. */
    public static String blackedOut(String text) {
        return NUMBER.matcher(text).replaceAll("(cpr)");
    }

    /** The text with an x for each digit, where ten digits or more stand together, whether or not they begin with a day. */
    public static String crossedOut(String text) {
        return TEN_DIGITS
                .matcher(text)
                .replaceAll(run -> DIGIT.matcher(run.group()).replaceAll("x"));
    }

    /** The first six digits of each, in the order of the text; of the first so many. */
    static List<String> days(String text, int atMost) {
        return NUMBER.matcher(text)
                .results()
                .limit(atMost)
                .map(found -> NO_DIGIT.matcher(found.group(1)).replaceAll(""))
                .toList();
    }
}
