package dk.trinvis.common;

import java.util.regex.Pattern;

/** How e-mail addresses look: as much as is needed to find what was mistyped; only the mail server knows the rest. */
public final class EmailAddress {

    /** How many characters one may have. */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>()\"\\\\]{1,64}@[\\p{L}\\p{Nd}.-]+\\.\\p{L}{2,}");

    private EmailAddress() {}

    /** Whether it looks like one. */
    public static boolean isSound(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
