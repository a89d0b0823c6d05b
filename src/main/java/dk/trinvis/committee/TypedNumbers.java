package dk.trinvis.committee;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number that was typed by hand is bound to nothing: it may be wrong, and nobody notices when the figures change. Days, years,
 * times, money, paragraphs, journal numbers and the numbers of steps, tracks, items and editions count nobody and may be typed.
 */
final class TypedNumbers implements EditionRule {

    private static final String MONTHS =
            "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";

    private static final Pattern COUNTS_NOBODY = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,])(?:"
            + String.join(
                    "|",
                    "\\d{1,2}\\. ?(?:" + MONTHS + ")(?: \\d{4})?",
                    "\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}",
                    "\\d{4}-\\d{2}-\\d{2}",
                    "kl\\. ?\\d{1,2}(?:[.:]\\d{2})?",
                    "(?:19|20)\\d{2}",
                    "\\d[\\d.,]* ?(?:kr\\b|kroner\\b)",
                    "§ ?\\d+",
                    "stk\\. ?\\d+",
                    "(?:trin|spor|udgave|punkt|sag nr\\.|bilag) \\d+(?:[-–]\\d+)?",
                    "\\d{2}\\.\\d{2}\\.\\d{2}-\\p{L}\\d{2}-\\d+-\\d{2}")
            + ")(?![\\p{L}\\p{N}])");

    /** Where "en" and "et" count somebody, or may: an article too many is better reported than a number let out. */
    private static final Pattern ONE = Pattern.compile("(?iu)(?<!\\p{L})(?:(?:kun|blot|bare|alene)\\s+(?:en|et)"
            + "|(?:en|et)\\s+(?:er|var|blev|har|havde|kom|fik|gik|borger|sag|person|deltager))(?!\\p{L})");

    private static final Pattern DIGITS = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*(?: ?%)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int HIGHEST_WORD = 100;

    /** "En" and "et" are articles as a rule; see {@link #ONE}. */
    private static final Set<String> WORDS = words();

    @Override
    public Stream<EditionWarning> warnings(PaperDraft draft) {
        return draft.texts().stream()
                .flatMap(text -> in(text.prose()).stream()
                        .map(found -> new EditionWarning("typed_number", text.section(), found, false)));
    }

    /** The numbers in the text, in digits and in words. */
    static List<String> in(String prose) {
        String counting = COUNTS_NOBODY.matcher(prose).replaceAll(" ");
        Stream<String> digits = DIGITS.matcher(counting).results().map(MatchResult::group);
        Stream<String> words = WORD.matcher(counting)
                .results()
                .map(MatchResult::group)
                .filter(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
        return Stream.concat(digits, words).distinct().toList();
    }

    /** The same in a text for everybody, where "en" and "et" give away a small number as well. */
    static List<String> inPublic(String prose) {
        Stream<String> ones = ONE.matcher(prose)
                .results()
                .map(one -> SPACE.matcher(one.group()).replaceAll(" "));
        return Stream.concat(in(prose).stream(), ones).distinct().toList();
    }

    private static Set<String> words() {
        var letters = new RuleBasedNumberFormat(new ULocale("da"), RuleBasedNumberFormat.SPELLOUT);
        Set<String> words = new TreeSet<>(Set.of("én", "ét", "hundrede"));
        IntStream.range(2, HIGHEST_WORD)
                .mapToObj(number -> letters.format(number).replace("\u00AD", ""))
                .forEach(words::add);
        return words;
    }
}
