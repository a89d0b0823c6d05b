package dk.trinvis.figures;

import dk.trinvis.figures.Cohorts.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From which step to which: a row for each step of the first day, a column for each of the second, both named like their
 * cohorts. Those who came in between stand in the row {@value #NOT_THERE}, those who left in the column of the ended.
 */
public record StepChanges(List<Row> rows) {

    /** The name of the row of those who came after the first day. */
    public static final String NOT_THERE = "notThere";

    private static final String UNSCREENED = Cohort.UNSCREENED.name();
    private static final String ENDED = Cohort.ENDED.name();

    /** What {@link Passed#MOVING} is told apart by. */
    static final List<String> COLUMNS = List.of("x.there_before", "x.step_before", "x.there", "x.step", "x.end_reason");

    /**
     * Those who were at one place.
     *
     * @param to how many of them are where, every column
     */
    public record Row(String from, Map<String, Integer> to) {

        /** How many they are together. */
        public int all() {
            return to.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Of groups by {@link #COLUMNS}.
     *
     * @param steps every step that somebody stands on, and any others that have a row and a column
     */
    static StepChanges of(List<Group> groups, SortedSet<Integer> steps) {
        List<String> places = Stream.concat(steps.stream().map(StepChanges::step), Stream.of(UNSCREENED))
                .toList();
        List<Row> rows = Stream.concat(places.stream(), Stream.of(NOT_THERE))
                .map(from -> row(from, places, groups))
                .toList();
        return new StepChanges(rows);
    }

    private static Row row(String from, List<String> places, List<Group> groups) {
        Map<String, Integer> to = new LinkedHashMap<>();
        places.forEach(place -> to.put(place, 0));
        to.put(ENDED, 0);
        groups.stream()
                .filter(group -> from.equals(isTrue(group, 0) ? place(group, 1) : NOT_THERE))
                .forEach(group -> to.merge(isThere(group) ? place(group, 3) : ENDED, group.count(), Integer::sum));
        return new Row(from, to);
    }

    /** Whether those of the group are active on the second day. */
    static boolean isThere(Group group) {
        return isTrue(group, 2);
    }

    /** Why those of the group ended. */
    static String endReason(Group group) {
        return group.text(4).orElse("");
    }

    /** The steps of the group on either day. */
    static List<Integer> steps(Group group) {
        return Stream.of(group.number(1), group.number(3))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isTrue(Group group, int column) {
        return group.number(column).orElse(0) == 1;
    }

    private static String place(Group group, int column) {
        return group.number(column).map(StepChanges::step).orElse(UNSCREENED);
    }

    private static String step(int number) {
        return Cohort.onStep(number).name();
    }

    /** The columns in their order. */
    public List<String> columns() {
        return List.copyOf(rows.get(0).to().keySet());
    }

    /** How many are at a place of the second day. */
    public int now(String to) {
        return sum(from -> true, to::equals);
    }

    /** How many were at a place of the first day. */
    public int then(String from) {
        return sum(from::equals, to -> true);
    }

    /** Those on the same step on both days. */
    int unchanged() {
        return rows.stream()
                .filter(row -> !row.from().equals(UNSCREENED))
                .mapToInt(row -> row.to().getOrDefault(row.from(), 0))
                .sum();
    }

    /** Those who had not been screened on the first day, and were by the second. */
    int firstScreened() {
        return sum(UNSCREENED::equals, to -> !to.equals(UNSCREENED) && !to.equals(ENDED));
    }

    /** Those not screened on either day. */
    int notScreened() {
        return sum(UNSCREENED::equals, UNSCREENED::equals);
    }

    /** Those active on the first day who had ended by the second. */
    int left() {
        return sum(from -> !from.equals(NOT_THERE), ENDED::equals);
    }

    private int sum(Predicate<String> from, Predicate<String> to) {
        return rows.stream()
                .filter(row -> from.test(row.from()))
                .flatMap(row -> row.to().entrySet().stream())
                .filter(cell -> to.test(cell.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
