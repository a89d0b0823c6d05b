package dk.trinvis.common;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A text that people read, not yet in any language.
 *
 * @param key the feature, a dot, and the key in that feature's bundle: {@code enrolment.overlapsAnother}
 * @param arguments what the text's ICU placeholders stand for, days as {@link LocalDate}; never a CPR number
 */
public record Message(String key, List<Object> arguments) implements Words {

    private static final Control DANISH_WHEN_UNKNOWN = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The text in Danish or English; any other language gets Danish. */
    @Override
    public String in(Locale locale) {
        int dot = key.indexOf('.');
        String bundle = "dk.trinvis." + key.substring(0, dot) + ".messages";
        String pattern =
                ResourceBundle.getBundle(bundle, locale, DANISH_WHEN_UNKNOWN).getString(key.substring(dot + 1));
        return new MessageFormat(pattern, locale)
                .format(arguments.stream().map(Message::readable).toArray());
    }

    private static Object readable(Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
    }
}
