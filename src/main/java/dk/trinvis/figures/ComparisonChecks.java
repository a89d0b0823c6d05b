package dk.trinvis.figures;

import dk.trinvis.figures.Development.Account;
import dk.trinvis.figures.Development.Moves;
import dk.trinvis.figures.Differences.Line;
import dk.trinvis.figures.StatusFigures.Check;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identities that comparisons must satisfy. Both sides of each are counted apart. */
final class ComparisonChecks {

    private ComparisonChecks() {}

    /** DIF-1: as known then + what each cause makes of it = as known now. */
    static Check explained(Line line) {
        int explained =
                line.causes().values().stream().mapToInt(Integer::intValue).sum();
        String text = line.then()
                + line.causes().values().stream()
                        .filter(number -> number != 0)
                        .map(ComparisonChecks::signed)
                        .collect(Collectors.joining());
        return check("DIF-1", text, line.then() + explained == line.now(), line.now(), line.cohort());
    }

    /** Those of what happened from a day to another. */
    static List<Check> of(
            Account account, Moves moves, StepChanges steps, Map<Cohort, Integer> before, Map<Cohort, Integer> after) {
        return List.of(
                account(account),
                rows(steps, account, before),
                columns(steps, account, after),
                moves(moves, steps, account));
    }

    /** CMP-1: active + admitted - ended = active. */
    private static Check account(Account account) {
        return check(
                "CMP-1",
                account.before() + " + " + account.admitted() + " − " + account.ended(),
                account.before() + account.admitted() - account.ended() == account.active(),
                account.active(),
                Cohort.ACTIVE.name());
    }

    /** CMP-2: those on each step on the first day stand in its row, and those admitted in the last. */
    private static Check rows(StepChanges steps, Account account, Map<Cohort, Integer> before) {
        boolean holds = agree(steps.rows().stream().map(StepChanges.Row::from), steps::then, before)
                && steps.then(StepChanges.NOT_THERE) == account.admitted();
        return sum(
                "CMP-2", steps.rows().stream().map(StepChanges.Row::all), holds, account.before() + account.admitted());
    }

    /** CMP-3: those on each step on the second day stand in its column, and those ended in the last. */
    private static Check columns(StepChanges steps, Account account, Map<Cohort, Integer> after) {
        boolean holds =
                agree(steps.columns().stream(), steps::now, after) && steps.now(Cohort.ENDED.name()) == account.ended();
        return sum("CMP-3", steps.columns().stream().map(steps::now), holds, account.active() + account.ended());
    }

    /** CMP-4: toward + unchanged + away + first screened + not screened + ended = active on the first day. */
    private static Check moves(Moves moves, StepChanges steps, Account account) {
        Stream<Integer> parts = Stream.of(
                moves.towardJob(),
                moves.unchanged(),
                moves.awayFromJob(),
                moves.firstScreened(),
                moves.notScreened(),
                steps.left());
        return sum("CMP-4", parts, true, account.before());
    }

    private interface Margin {
        int of(String name);
    }

    /** Whether each step has as many as its cohort. */
    private static boolean agree(Stream<String> places, Margin margin, Map<Cohort, Integer> counts) {
        Map<String, Integer> named = new HashMap<>();
        counts.forEach((cohort, count) -> named.put(cohort.name(), count));
        return places.filter(place -> !place.equals(StepChanges.NOT_THERE) && !place.equals(Cohort.ENDED.name()))
                .allMatch(place -> margin.of(place) == named.getOrDefault(place, 0));
    }

    private static Check sum(String id, Stream<Integer> parts, boolean holds, int whole) {
        List<Integer> numbers = parts.toList();
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return check(id, text, holds && sum == whole, whole, Cohort.ACTIVE.name());
    }

    private static String signed(int number) {
        return number < 0 ? " − " + -number : " + " + number;
    }

    private static Check check(String id, String text, boolean holds, int whole, String cohort) {
        return new Check(id, holds, text + (holds ? " = " : " ≠ ") + whole, cohort);
    }
}
