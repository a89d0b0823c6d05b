package dk.trinvis.exchange;

import dk.trinvis.common.CprText;
import java.util.regex.Pattern;

/** What a person wrote, made fit to stand in a message: short, on one line, and never with a CPR number in it. */
final class QuotedValue {

    private static final int LONGEST = 40;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

    private QuotedValue() {}

    static String of(String value) {
        String oneLine = UNPRINTABLE.matcher(value).replaceAll(" ").strip();
        String masked = CprText.crossedOut(oneLine);
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST - 1) + "…";
    }
}
