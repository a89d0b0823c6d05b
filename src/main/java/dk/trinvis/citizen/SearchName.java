package dk.trinvis.citizen;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How names are compared: without case and accents, aa as å, oe as ø and ö, ae as æ and ä; every word by its beginning, in
 * any order. A word with a hyphen or an apostrophe is found by its parts and as one; one with ö, ä or ü also in the spelling
 * that people without these letters use.
 */
public final class SearchName {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");

    private SearchName() {}

    /** The name in the form that is compared. */
    public static String of(String name) {
        return plain(danish(name).replace("ö", "oe").replace("ä", "ae"));
    }

    /** Everything under which a name is found. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        SPACE.splitAsStream(name)
                .flatMap(token -> Stream.of(of(token), plain(danish(token).replace("ü", "ue"))))
                .forEach(form -> {
                    words.add(NO_LETTER.matcher(form).replaceAll(""));
                    NO_LETTER.splitAsStream(form).forEach(words::add);
                });
        words.remove("");
        return words;
    }

    /** The words of what somebody typed, each of which a name must have the beginning of. */
    static List<String> sought(String typed) {
        String joined = APOSTROPHE.matcher(of(typed)).replaceAll("");
        return NO_LETTER
                .splitAsStream(joined)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What is left of a word where spellings differ: the first letter and the consonants after it, with those alike written
     * alike: Kristensen as Christensen, Mohammed as Muhamad, Yusuf as Youssef.
     */
    static String sound(String word) {
        String alike = word.replace("ch", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("[cq]", "k")
                .replace('w', 'v')
                .replace('z', 's')
                .replace("x", "ks")
                .replaceAll("[yj]", "i");
        String rest = alike.substring(1).replaceAll("[aeiou]", "");
        return (alike.charAt(0) + rest).replaceAll("(.)\\1+", "$1");
    }

    private static String danish(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(DANISH)
                .replace("å", "aa")
                .replace("ø", "oe")
                .replace("æ", "ae");
    }

    private static String plain(String danish) {
        String latin =
                danish.replace('ł', 'l').replace('đ', 'd').replace('ı', 'i').replace("ß", "ss");
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip();
    }
}
