package dk.trinvis.enrolment;

import dk.trinvis.citizen.Chronicle.Score;
import dk.trinvis.common.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that was answered on one day. Never summed and never made into a rank.
 *
 * @param caseworker scores 1 to 5 by indicator; what was not answered is missing
 */
public record Measurement(
        LocalDate day,
        Map<String, Integer> caseworker,
        Map<String, Integer> citizen,
        String recordedBy,
        Version version) {

    /** What was answered to one of the questions. */
    public Score score(String indicator) {
        return new Score(
                day, Optional.ofNullable(caseworker.get(indicator)), Optional.ofNullable(citizen.get(indicator)));
    }

    /** The answers of each day, the earliest first. */
    static List<Measurement> of(List<IndicatorScore> scores) {
        Map<LocalDate, List<IndicatorScore>> byDay =
                scores.stream().collect(Collectors.groupingBy(IndicatorScore::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(each -> new Measurement(
                        each.getKey(),
                        answers(IndicatorScore.CASEWORKER, each.getValue()),
                        answers(IndicatorScore.CITIZEN, each.getValue()),
                        Version.of(each.getValue().stream()).by(),
                        Version.of(each.getValue().stream())))
                .toList();
    }

    private static Map<String, Integer> answers(String whom, List<IndicatorScore> scores) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        scores.stream()
                .filter(score -> score.isOf(whom))
                .forEach(score -> answers.put(score.indicator(), score.score()));
        return answers;
    }
}
