package dk.trinvis.figures;

import dk.trinvis.figures.Cohorts.Group;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long those who are screened have been on their step, up to and including a day: medians of whole days, from the day after
 * the last one on another step.
 *
 * @param medians by number of the step
 * @param all of everybody on any step; zero where there is nobody
 */
public record DaysOnStep(Map<Integer, Integer> medians, int all) {

    /**
     * Of groups.
     *
     * @param groups told apart by the step and the first day on it
     */
    static DaysOnStep of(List<Group> groups, LocalDate day) {
        Map<Integer, TreeMap<Long, Integer>> byStep = new TreeMap<>();
        TreeMap<Long, Integer> together = new TreeMap<>();
        for (Group group : groups) {
            long days = ChronoUnit.DAYS.between(group.day(1), day.plusDays(1));
            byStep.computeIfAbsent(group.number(0).orElseThrow(), step -> new TreeMap<>())
                    .merge(days, group.count(), Integer::sum);
            together.merge(days, group.count(), Integer::sum);
        }
        Map<Integer, Integer> medians = new TreeMap<>();
        byStep.forEach((step, lengths) -> medians.put(step, Median.of(lengths)));
        return new DaysOnStep(medians, Median.of(together));
    }
}
