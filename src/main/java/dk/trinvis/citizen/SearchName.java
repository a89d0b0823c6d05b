package dk.trinvis.citizen;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared in a search: without case and accents, and aa as å, oe as ø, ae as æ. */
final class SearchName {

    private SearchName() {}

    static String of(String name) {
        String danish = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("da"))
                .replace("å", "aa")
                .replace("ø", "oe")
                .replace("æ", "ae")
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
        return Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip();
    }
}
