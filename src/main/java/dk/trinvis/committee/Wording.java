package dk.trinvis.committee;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dk.trinvis.common.Clock;
import dk.trinvis.figures.Count;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The Danish sentences of the paper. A count named {@code x} reaches a template as {@code x} (in running text: "63",
 * "ingen", "færre end 5"), {@code xW} (the same, up to twelve in letters), {@code xF} (as in a table: "0"), {@code xN}
 * (for singular and plural) and {@code xK} ({@code exact}, {@code few} or {@code hidden}); so text and table can't tell
 * different numbers.
 */
final class Wording {

    private static final ULocale DANISH = new ULocale("da");
    private static final Locale LOCALE = Locale.forLanguageTag("da-DK");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", LOCALE);

    private static final int MOST_IN_LETTERS = 12;
    private static final String COMMON_GENDER = "%spellout-cardinal-common";

    private final RuleBasedNumberFormat letters = new RuleBasedNumberFormat(DANISH, RuleBasedNumberFormat.SPELLOUT);
    private final ResourceBundle sentences = ResourceBundle.getBundle("dk.trinvis.committee.paper", LOCALE);

    /** The sentence with pairs of names and values filled in, its first letter a capital. */
    String sentence(String key, Object... pairs) {
        return capital(text(key, pairs));
    }

    /** As {@link #sentence}, in the case it is written in. */
    String text(String key, Object... pairs) {
        var arguments = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            put(arguments, pairs[i].toString(), pairs[i + 1]);
        }
        return new MessageFormat(sentences.getString(key), DANISH).format(arguments);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The count as it stands in a table. */
    String figure(Count count) {
        if (count instanceof Count.Exact exact) {
            return number(exact.value());
        }
        return inWords(count, "figure.hidden");
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(DANISH).format(number);
    }

    /** For example "101 %" or "99,9 %". */
    String share(double percent) {
        return text("percent", "number", NumberFormat.getNumberInstance(DANISH).format(percent));
    }

    /** For example "27. september 2023". */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day and time in Copenhagen. */
    String moment(Instant moment) {
        var local = moment.atZone(Clock.COPENHAGEN);
        return text("moment", "day", local.toLocalDate(), "time", TIME.format(local));
    }

    /** For example "950.000 kr." or "1.234,50 kr.". */
    String kroner(long oere) {
        var format = NumberFormat.getNumberInstance(DANISH);
        format.setMinimumFractionDigits(oere % 100 == 0 ? 0 : 2);
        return text("kroner", "amount", format.format(BigDecimal.valueOf(oere, 2)));
    }

    /** For example "20" or "12,5". */
    String decimal(BigDecimal number) {
        return NumberFormat.getNumberInstance(DANISH).format(number);
    }

    /** For example "a, b og c". */
    String list(Collection<String> items) {
        return ListFormatter.getInstance(DANISH).format(items);
    }

    /** A name in the middle of a sentence: "Småjob" becomes "småjob", "IPS" stays. */
    static String lower(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(LOCALE) + name.substring(1) : name;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(LOCALE) + text.substring(1);
    }

    private void put(Map<String, Object> arguments, String name, Object value) {
        if (value instanceof Count count) {
            var number = count.number();
            arguments.put(name, number.isPresent() ? spoken(number.getAsInt()) : inWords(count, "spoken.hidden"));
            arguments.put(name + "W", written(count));
            arguments.put(name + "F", figure(count));
            arguments.put(name + "N", number.orElse(2));
            arguments.put(name + "K", kind(count));
        } else if (value instanceof Integer number) {
            put(arguments, name, Count.exact(number));
        } else if (value instanceof LocalDate day) {
            arguments.put(name, day(day));
        } else {
            arguments.put(name, value);
        }
    }

    private static String kind(Count count) {
        return count instanceof Count.FewerThan ? "few" : count.isExact() ? "exact" : "hidden";
    }

    private String spoken(int number) {
        return number == 0 ? sentences.getString("spoken.zero") : number(number);
    }

    /** Up to twelve in letters, as is usual in Danish: "ingen", "fire", "13". */
    private String written(Count count) {
        return count.number().stream()
                .mapToObj(number -> number == 0 || number > MOST_IN_LETTERS
                        ? spoken(number)
                        : letters.format(number, COMMON_GENDER))
                .findFirst()
                .orElseGet(() -> inWords(count, "spoken.hidden"));
    }

    private String inWords(Count count, String hidden) {
        return count instanceof Count.FewerThan fewer
                ? text("fewer", "threshold", number(fewer.threshold()))
                : sentences.getString(hidden);
    }
}
