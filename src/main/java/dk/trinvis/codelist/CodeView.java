package dk.trinvis.codelist;

import java.util.Locale;

/**
 * A code as people and scripts see it.
 *
 * @param sensitive whether it tells of health or the like, and so is kept from lists that leave the team
 */
public record CodeView(String code, String labelDa, String labelEn, boolean sensitive) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelDa;
    }
}
