package dk.trinvis.common;

import java.util.Locale;

/** Words for people, in whichever of the two languages they ask for: a {@link Message}, or a label that is data. */
@FunctionalInterface
public interface Words {

    String in(Locale locale);

    /** A name that is the same in both languages. */
    static Words always(String words) {
        return locale -> words;
    }
}
