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
            new WeekSmallSteps(8, 225, "32233222", "43334333"),
            new WeekSmallSteps(8, 135, "32223222", "33233233"),
            new WeekSmallSteps(8, 45, "22223212", "32233222"),
            new WeekSmallSteps(9, 175, "11212111", "21223122"),
            new WeekSmallSteps(9, 90, "22223212", "32233223"),
            new WeekSmallSteps(9, 1, "33333333", "44343434"),
            new WeekSmallSteps(10, 115, "33344233", "43344343"),
            new WeekSmallSteps(10, 1, "23234232", "32233332"),
            new WeekSmallSteps(28, 125, "22332122", "33430233"),
            new WeekSmallSteps(28, 35, "34333333", "44443344"));

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
