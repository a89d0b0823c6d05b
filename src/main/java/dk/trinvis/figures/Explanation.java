package dk.trinvis.figures;

import dk.trinvis.figures.Cohorts.Group;
import dk.trinvis.figures.Differences.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each {@link Cause} adds to each cohort and takes from it. */
class Explanation {

    /** What {@link Retold#SOURCE} is told apart by: as known then, as known now, and the cause. */
    static final List<String> COLUMNS = List.of(
            "x.admitted_then",
            "x.ended_then",
            "x.reason_then",
            "x.step_then",
            "x.admitted_now",
            "x.ended_now",
            "x.reason_now",
            "x.step_now",
            "x.cause");

    private static final List<Cohort> ACCOUNT =
            List.of(Cohort.LAUNCHED, Cohort.ADMITTED, Cohort.EVER_ENROLLED, Cohort.ENDED, Cohort.ACTIVE);

    private final Map<String, Integer> cases = none();
    private final Map<String, Map<String, Integer>> byCohort = new LinkedHashMap<>();

    /**
     * Of groups by {@link #COLUMNS}.
     *
     * @param outcomes the codes of the end reasons that are outcomes
     */
    Explanation(List<Group> groups, Set<String> outcomes) {
        for (Group group : groups) {
            String cause = group.text(COLUMNS.size() - 1).orElseThrow();
            cases.merge(cause, group.count(), Integer::sum);
            Standing.then(group).cohorts(outcomes).forEach(cohort -> add(cohort, cause, -group.count()));
            Standing.now(group).cohorts(outcomes).forEach(cohort -> add(cohort, cause, group.count()));
        }
    }

    private void add(Cohort cohort, String cause, int number) {
        byCohort.computeIfAbsent(cohort.name(), first -> none()).merge(cause, number, Integer::sum);
    }

    private static Map<String, Integer> none() {
        Map<String, Integer> none = new LinkedHashMap<>();
        Stream.of(Cause.values()).forEach(cause -> none.put(cause.code(), 0));
        return none;
    }

    /** How many cases have which cause. */
    Map<String, Integer> cases() {
        return cases;
    }

    /** The account, and of the other cohorts those that are not as they were. */
    List<Line> lines(Map<Cohort, Integer> then, Map<Cohort, Integer> now) {
        Stream<Line> account = ACCOUNT.stream().map(cohort -> line(cohort, then, now));
        Stream<Line> others = now.keySet().stream()
                .filter(cohort -> !ACCOUNT.contains(cohort) && Standing.counts(cohort))
                .map(cohort -> line(cohort, then, now))
                .filter(line -> !line.unchanged());
        return Stream.concat(account, others).toList();
    }

    private Line line(Cohort cohort, Map<Cohort, Integer> then, Map<Cohort, Integer> now) {
        return new Line(
                cohort.name(),
                StatusCounts.of(then, cohort),
                byCohort.getOrDefault(cohort.name(), none()),
                StatusCounts.of(now, cohort));
    }
}
