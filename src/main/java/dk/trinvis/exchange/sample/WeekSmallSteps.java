package dk.trinvis.exchange.sample;

import dk.trinvis.enrolment.NewMeasurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What caseworker and citizen have answered about the small steps on a day.
 *
 * @param caseNumber of {@link WeekCitizens}, counted from 1
 * @param caseworker a score for each of {@link #INDICATORS}; 0 where nothing was said
 * @param citizen the same
 */
record WeekSmallSteps(int caseNumber, int daysAgo, String caseworker, String citizen) {

    static final String SET = "small-steps";

    private static final List<String> INDICATORS =
            List.of("believes", "aim", "daily_life", "coping", "support", "together", "searching", "skills");

    static final List<WeekSmallSteps> ALL = List.of(
            new WeekSmallSteps(1, 145, "21232112", "32333223"),
            new WeekSmallSteps(1, 55, "32333223", "33343323"),
            new WeekSmallSteps(4, 60, "22322322", "33332333"),
            new WeekSmallSteps(5, 40, "33233222", "33333333"),
            new WeekSmallSteps(6, 75, "22222122", "32232222"),
            new WeekSmallSteps(8, 225, "32233222", "43334333"),
            new WeekSmallSteps(8, 135, "32223222", "33233233"),
            new WeekSmallSteps(8, 45, "22223212", "32233222"),
            new WeekSmallSteps(9, 175, "11212111", "21223122"),
            new WeekSmallSteps(9, 90, "22223212", "32233223"),
            new WeekSmallSteps(9, 1, "33333333", "44343434"),
            new WeekSmallSteps(10, 115, "33344233", "43344343"),
            new WeekSmallSteps(10, 1, "23234232", "32233332"),
            new WeekSmallSteps(13, 50, "33343334", "44343344"),
            new WeekSmallSteps(15, 30, "33333333", "34343343"),
            new WeekSmallSteps(16, 80, "22233223", "33233223"),
            new WeekSmallSteps(18, 70, "22322222", "33332233"),
            new WeekSmallSteps(19, 20, "33343333", "44344344"),
            new WeekSmallSteps(20, 45, "21222112", "32232122"),
            new WeekSmallSteps(22, 65, "33333233", "43343333"),
            new WeekSmallSteps(23, 10, "33343343", "44344344"),
            new WeekSmallSteps(24, 85, "22122111", "23233222"),
            new WeekSmallSteps(25, 55, "22322322", "33332333"),
            new WeekSmallSteps(28, 125, "22332122", "33430233"),
            new WeekSmallSteps(28, 35, "34333333", "44443344"),
            new WeekSmallSteps(29, 60, "22233222", "33233232"),
            new WeekSmallSteps(30, 25, "33333333", "34344333"));

    NewMeasurement on(LocalDate today) {
        return new NewMeasurement(today.minusDays(daysAgo), scores(caseworker), scores(citizen), null);
    }

    private static Map<String, Integer> scores(String digits) {
        Map<String, Integer> scores = new TreeMap<>();
        for (int i = 0; i < INDICATORS.size(); i++) {
            int score = Character.digit(digits.charAt(i), 10);
            if (score > 0) {
                scores.put(INDICATORS.get(i), score);
            }
        }
        return scores;
    }
}
