package dk.trinvis.enrolment;

import java.util.Locale;

/**
 * A question on a scale from 1 to 5, 5 being best.
 *
 * @param labelDa what a caseworker judges
 * @param questionDa how a citizen is asked the same
 */
public record IndicatorView(String code, String labelDa, String labelEn, String questionDa, String questionEn) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelDa;
    }

    public String question(Locale locale) {
        return locale.getLanguage().equals("en") ? questionEn : questionDa;
    }
}
