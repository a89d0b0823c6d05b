package dk.trinvis.exchange;

import java.util.regex.Pattern;

/** What a person wrote, made fit to stand in a message: short, on one line, and never with a CPR number in it. */
final class QuotedValue {

    private static final int LONGEST = 40;

    /** Ten digits or more, whatever stands between them: 0101011234, 010101-1234, 01 01 01 1234. */
    private static final Pattern CPR_LIKE = Pattern.compile("\\p{Nd}(?:[\\p{Z}\\p{Pd}\\s./]{0,3}\\p{Nd}){9,}");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

    private QuotedValue() {}

    static String of(String value) {
        String oneLine = UNPRINTABLE.matcher(value).replaceAll(" ").strip();
        String masked = CPR_LIKE.matcher(oneLine)
                .replaceAll(run -> DIGIT.matcher(run.group()).replaceAll("x"));
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST - 1) + "…";
    }
}
