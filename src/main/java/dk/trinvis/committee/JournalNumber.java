package dk.trinvis.committee;

import java.util.regex.Pattern;

/**
 * What a case is filed under. Numbers by KLE, the municipalities' common list of subjects, are recognised: subject, facet, serial
 * number and the year in which the case was opened. Any other is accepted as it stands.
 */
final class JournalNumber {

    private static final Pattern KLE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}-[A-Z]\\d{2}-\\d+-\\d{2}");

    private JournalNumber() {}

    /** {@code kle}, {@code other}, or {@code none} for empty text. */
    static String kind(String number) {
        return number.isEmpty() ? "none" : KLE.matcher(number).matches() ? "kle" : "other";
    }
}
