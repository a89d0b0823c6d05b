package dk.trinvis.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which number formats of Excel show a number as a calendar day or a clock time. */
final class NumberFormats {

    /** Texts in quotes, single characters that are escaped, padded or repeated, and conditions, colours and languages in brackets. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*+\"|[\\\\_*].|\\[[^\\]]*+\\]");

    /** "General" has no such mark. */
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private static final Pattern HOUR = Pattern.compile("[hH]");

    private static final Set<Integer> DAYS_BY_LANGUAGE = Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private NumberFormats() {}

    /**
     * @param id of a format that comes with Excel, or of one in the workbook
     * @param code the format itself; absent for the formats that depend on Excel's language
     */
    static boolean isDay(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return id != null && DAYS_BY_LANGUAGE.contains(id);
        }
        return DAY_OR_YEAR.matcher(LITERALS.matcher(code).replaceAll("")).find();
    }

    /** Whether a format that is no day's shows a clock time. */
    static boolean isTime(@Nullable String code) {
        return code != null
                && HOUR.matcher(LITERALS.matcher(code).replaceAll("")).find();
    }
}
