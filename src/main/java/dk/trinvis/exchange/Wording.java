package dk.trinvis.exchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this feature. Danish is the bundle without a language, so every language but English reads Danish. */
final class Wording {

    private static final String BUNDLE = "dk.trinvis.exchange.messages";

    /** Without it a server that runs in English would answer a Danish caller in English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private Wording() {}

    static String of(String key, List<Object> arguments, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : DANISH, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), english ? Locale.ENGLISH : DANISH).format(arguments.toArray());
    }
}
