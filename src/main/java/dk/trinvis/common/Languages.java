package dk.trinvis.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two languages of Trinvis. Danish comes first, and stands in for any other. */
public final class Languages {

    public static final Locale DANISH = Locale.forLanguageTag("da-DK");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private Languages() {}

    /** The language of a code, {@code da} or {@code en}; empty for any other. */
    public static Optional<Locale> ofCode(@Nullable String code) {
        return "da".equals(code) ? Optional.of(DANISH) : "en".equals(code) ? Optional.of(ENGLISH) : Optional.empty();
    }

    /** The first of the two that the header Accept-Language asks for; Danish without one, or when it cannot be read. */
    public static Locale accepted(@Nullable String header) {
        if (header == null) {
            return DANISH;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            Locale best = Locale.lookup(ranges, List.of(Locale.forLanguageTag("da"), Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? ENGLISH : DANISH;
        } catch (IllegalArgumentException unreadable) {
            return DANISH;
        }
    }
}
