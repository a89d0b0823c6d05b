package dk.trinvis.committee;

import java.util.Locale;

/**
 * A municipality, or another area that figures are published for.
 *
 * @param code as files may write it, instead of the Danish name
 */
public record KeyFigureAreaView(String code, String nameDa, String nameEn) {

    /** In English when asked for English, else in Danish. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameDa;
    }
}
