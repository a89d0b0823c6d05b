package dk.trinvis.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads published figures, of one edition or of two, and works out by complete search which numbers the hidden ones can be,
 * from the visible ones, from what must add up, and from what must be alike in both. Knows nothing of the rules of
 * {@link Disclosure} and nothing of how it reasons.
 */
final class Attacker {

    /** The signed sum of the cells is zero, or at least zero. */
    private static final class Rule {
        final int[] cells;
        final int[] signs;
        final boolean equal;
        boolean waiting;

        Rule(int[] cells, int[] signs, boolean equal) {
            this.cells = cells;
            this.signs = signs;
            this.equal = equal;
        }
    }

    private static final int MOST = 150;
    private static final int ENOUGH = 4;
    private static final List<String> NEVER_FALL = List.of("admitted", "ended", "ever", "citizensEver");

    private final List<int[]> domains = new ArrayList<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Rule>> rulesOf = new ArrayList<>();
    private final List<BitSet> found = new ArrayList<>();

    Attacker(PublishedFigures seen) {
        read("", seen);
    }

    private Attacker(PublishedFigures first, PublishedFigures second) {
        read("", first);
        read("2 ", second);
    }

    /** Of two days: what has once been stays so. */
    static Attacker ofTwoDays(PublishedFigures earlier, PublishedFigures later) {
        var attacker = new Attacker(earlier, later);
        attacker.link("launched", true);
        attacker.names().stream()
                .filter(name -> NEVER_FALL.contains(name) || name.startsWith("outcome-") || name.startsWith("reason-"))
                .forEach(name -> attacker.link(name, false));
        attacker.sum(List.of("2 ever", "citizensEver"), List.of("ever", "2 citizensEver"), false);
        return attacker;
    }

    /** Of one day, by one who knows which numbers are the same in both. */
    static Attacker ofOneDay(PublishedFigures first, PublishedFigures second, Predicate<String> unchanged) {
        var attacker = new Attacker(first, second);
        attacker.names().stream().filter(unchanged).forEach(name -> attacker.link(name, true));
        return attacker;
    }

    private List<String> names() {
        return cells.keySet().stream()
                .filter(name -> cells.containsKey("2 " + name))
                .toList();
    }

    private void link(String name, boolean equal) {
        sum(List.of("2 " + name), List.of(name), equal);
    }

    private void read(String edition, PublishedFigures seen) {
        RandomStatus.byName(seen).forEach((name, count) -> cell(edition + name, count));
        adds(edition, "ever", "launched", "admitted");
        adds(edition, "ever", "active", "ended");
        adds(edition, "active", "any", "none");
        adds(edition, "active", "toward", "unchanged", "away", "first", "unscreened");
        notMore(edition, "citizens", "active");
        notMore(edition, "citizensEver", "ever");
        notMore(edition, "citizens", "citizensEver");
        sum(List.of(edition + "citizens", edition + "ended"), List.of(edition + "citizensEver"), false);
        var ends = of(edition + "outcome-");
        ends.addAll(of(edition + "reason-"));
        addsUnlessEmpty(edition + "ended", ends, null);
        addsUnlessEmpty(edition + "active", of(edition + "step-"), edition + "unscreened");
        addsUnlessEmpty(edition + "active", of(edition + "track-"), edition + "noTrack");
        var types = of(edition + "activity-");
        types.forEach(type -> sum(List.of(edition + "any"), List.of(type), false));
        if (!types.isEmpty()) {
            sum(types, List.of(edition + "any"), false);
        }
    }

    /** Every hidden cell with the numbers it can be, or the lowest four of them. */
    Map<String, List<Integer>> possibilities() {
        int[][] start = domains.stream().map(int[]::clone).toArray(int[][]::new);
        var possible = new LinkedHashMap<String, List<Integer>>();
        boolean consistent = narrow(start, new ArrayDeque<>(rules));
        cells.forEach((name, cell) -> {
            if (domains.get(cell)[0] != domains.get(cell)[1]) {
                possible.put(name, consistent ? possible(start, cell) : List.of());
            }
        });
        return possible;
    }

    private List<Integer> possible(int[][] start, int cell) {
        var values = new ArrayList<Integer>();
        var connected = connected(start, cell);
        for (int value = start[cell][0]; value <= start[cell][1] && values.size() < ENOUGH; value++) {
            if (found.get(cell).get(value) || isPossible(start, cell, value, connected)) {
                values.add(value);
            }
        }
        return values;
    }

    private boolean isPossible(int[][] start, int cell, int value, int[] connected) {
        int[][] state = start.clone();
        if (!set(state, cell, value, connected) || !solve(state, connected)) {
            return false;
        }
        for (int other : connected) {
            found.get(other).set(state[other][0]);
        }
        return true;
    }

    /** Copies what may change and narrows it. */
    private boolean set(int[][] state, int cell, int value, int[] connected) {
        for (int other : connected) {
            state[other] = state[other].clone();
        }
        state[cell] = new int[] {value, value};
        return narrow(state, new ArrayDeque<>(rulesOf.get(cell)));
    }

    /** Whether the cells can be numbers together; then they are. What hangs together is solved apart from the others. */
    private boolean solve(int[][] state, int[] scope) {
        for (int cell : scope) {
            if (state[cell][0] < state[cell][1]) {
                var connected = connected(state, cell);
                if (!solve(state, narrowest(state, connected), connected)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int narrowest(int[][] state, int[] cells) {
        int narrowest = cells[0];
        for (int cell : cells) {
            if (state[cell][1] - state[cell][0] < state[narrowest][1] - state[narrowest][0]) {
                narrowest = cell;
            }
        }
        return narrowest;
    }

    private boolean solve(int[][] state, int cell, int[] connected) {
        for (int value = state[cell][0]; value <= state[cell][1]; value++) {
            int[][] next = state.clone();
            if (set(next, cell, value, connected) && solve(next, connected)) {
                System.arraycopy(next, 0, state, 0, state.length);
                return true;
            }
        }
        return false;
    }

    /** The open cells that rules connect with this one, itself first. */
    private int[] connected(int[][] state, int cell) {
        boolean[] reached = new boolean[state.length];
        int[] all = new int[state.length];
        int count = 0;
        reached[cell] = true;
        all[count++] = cell;
        for (int i = 0; i < count; i++) {
            for (var rule : rulesOf.get(all[i])) {
                for (int other : rule.cells) {
                    if (!reached[other] && state[other][0] < state[other][1]) {
                        reached[other] = true;
                        all[count++] = other;
                    }
                }
            }
        }
        return Arrays.copyOf(all, count);
    }

    private boolean narrow(int[][] state, ArrayDeque<Rule> waiting) {
        while (!waiting.isEmpty()) {
            var rule = waiting.poll();
            rule.waiting = false;
            for (int i = 0; i < rule.cells.length; i++) {
                int cell = rule.cells[i];
                int tighter = narrow(state, rule, i);
                if (tighter < 0) {
                    waiting.forEach(other -> other.waiting = false);
                    return false;
                }
                if (tighter > 0) {
                    for (var other : rulesOf.get(cell)) {
                        if (!other.waiting) {
                            other.waiting = true;
                            waiting.add(other);
                        }
                    }
                }
            }
        }
        return true;
    }

    /** Answers 1 where fewer numbers are left, and -1 where none are, and then nothing has changed. */
    private static int narrow(int[][] state, Rule rule, int at) {
        int least = 0;
        int most = 0;
        for (int i = 0; i < rule.cells.length; i++) {
            if (i != at) {
                int[] bounds = state[rule.cells[i]];
                least += rule.signs[i] > 0 ? bounds[0] : -bounds[1];
                most += rule.signs[i] > 0 ? bounds[1] : -bounds[0];
            }
        }
        int[] own = state[rule.cells[at]];
        int low = rule.signs[at] > 0 ? -most : rule.equal ? least : own[0];
        int high = rule.signs[at] > 0 ? (rule.equal ? -least : own[1]) : most;
        if (low <= own[0] && high >= own[1]) {
            return 0;
        }
        if (Math.max(low, own[0]) > Math.min(high, own[1])) {
            return -1;
        }
        own[0] = Math.max(own[0], low);
        own[1] = Math.min(own[1], high);
        return 1;
    }

    private void cell(String name, Count count) {
        cells.put(name, domains.size());
        rulesOf.add(new ArrayList<>());
        found.add(new BitSet());
        domains.add(
                count instanceof Count.Exact exact
                        ? new int[] {exact.value(), exact.value()}
                        : count instanceof Count.FewerThan fewer
                                ? new int[] {1, fewer.threshold() - 1}
                                : new int[] {0, MOST});
    }

    private List<String> of(String kind) {
        return new ArrayList<>(
                cells.keySet().stream().filter(name -> name.startsWith(kind)).toList());
    }

    private void addsUnlessEmpty(String total, List<String> parts, @Nullable String rest) {
        if (!parts.isEmpty()) {
            var all = new ArrayList<>(parts);
            if (rest != null) {
                all.add(rest);
            }
            sum(List.of(total), all, true);
        }
    }

    private void adds(String edition, String total, String... parts) {
        sum(
                List.of(edition + total),
                Arrays.stream(parts).map(part -> edition + part).toList(),
                true);
    }

    private void notMore(String edition, String smaller, String larger) {
        sum(List.of(edition + larger), List.of(edition + smaller), false);
    }

    /** Together these are as much as those, or at least. */
    private void sum(List<String> these, List<String> those, boolean equal) {
        var all = new ArrayList<>(these);
        all.addAll(those);
        int[] signs = new int[all.size()];
        Arrays.fill(signs, 1);
        Arrays.fill(signs, these.size(), signs.length, -1);
        var rule = new Rule(all.stream().mapToInt(cells::get).toArray(), signs, equal);
        rules.add(rule);
        for (int cell : rule.cells) {
            rulesOf.get(cell).add(rule);
        }
    }
}
