package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A reader who knows the rules: looks at every table there could be, keeps those that would have been published just so, and
 * sees which hidden numbers are the same in all of them.
 */
final class Replay<T> {

    private final Function<T, Map<String, Count>> publish;
    private final Function<T, Map<String, Integer>> numbers;
    private final Map<Map<String, Count>, Map<String, int[]>> bounds = new HashMap<>();

    /**
     * @param publish what is shown of a table, by names; what is missing is hidden
     * @param numbers the numbers of a table by the same names, those the reader wants to know
     */
    Replay(Function<T, Map<String, Count>> publish, Function<T, Map<String, Integer>> numbers) {
        this.publish = publish;
        this.numbers = numbers;
    }

    /** Parts of a total named by their positions. */
    static Replay<List<Integer>> ofParts(Function<List<Integer>, List<Count>> rule) {
        return new Replay<>(parts -> named(rule.apply(parts)), Replay::named);
    }

    void see(T table) {
        var seen = bounds.computeIfAbsent(publish.apply(table), shown -> new LinkedHashMap<>());
        numbers.apply(table).forEach((name, number) -> {
            int[] range = seen.computeIfAbsent(name, first -> new int[] {number, number});
            range[0] = Math.min(range[0], number);
            range[1] = Math.max(range[1], number);
        });
    }

    /** Each publication that gives a hidden number away, with the number. */
    List<String> givenAway() {
        var found = new ArrayList<String>();
        bounds.forEach((shown, ranges) -> ranges.forEach((name, range) -> {
            boolean visible = shown.get(name) instanceof Count.Exact;
            if (!visible && range[0] == range[1]) {
                found.add(name + " is " + range[0] + " in " + shown);
            }
        }));
        return found;
    }

    /** All ways to spread a total over so many parts. */
    static List<List<Integer>> spread(int total, int parts) {
        if (parts == 1) {
            return List.of(List.of(total));
        }
        var ways = new ArrayList<List<Integer>>();
        for (int first = 0; first <= total; first++) {
            for (var others : spread(total - first, parts - 1)) {
                var way = new ArrayList<>(List.of(first));
                way.addAll(others);
                ways.add(way);
            }
        }
        return ways;
    }

    private static <N> Map<String, N> named(List<N> parts) {
        var named = new LinkedHashMap<String, N>();
        parts.forEach(part -> named.put("part " + named.size(), part));
        return named;
    }
}
