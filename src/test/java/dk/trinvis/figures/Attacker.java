package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads published figures and works out by complete search which numbers the hidden ones can be, from the visible ones and
 * from what must add up. Knows nothing of the rules of {@link Disclosure}.
 */
final class Attacker {

    /** The signed sum of the cells is zero, or at least zero. */
    private static final class Rule {
        final int[] cells;
        final int[] signs;
        final boolean equal;

        Rule(int[] cells, int[] signs, boolean equal) {
            this.cells = cells;
            this.signs = signs;
            this.equal = equal;
        }
    }

    private static final int MOST = 45;

    private final List<int[]> domains = new ArrayList<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    Attacker(PublishedFigures seen) {
        var movement = seen.movement();
        cell("launched", movement.launched());
        cell("admitted", movement.admitted());
        cell("ended", movement.ended());
        cell("active", movement.active());
        cell("ever", movement.everEnrolled());
        cell("citizens", seen.citizens().active());
        cell("citizensEver", seen.citizens().everEnrolled());
        cell("unscreened", seen.unscreened());
        cell("any", seen.inAnyActivity());
        cell("none", seen.inNoActivity());
        cell("noTrack", seen.inNoTrack());
        cell("toward", seen.progress().towardJob());
        cell("unchanged", seen.progress().unchanged());
        cell("away", seen.progress().awayFromJob());
        cell("first", seen.progress().firstScreeningOnly());
        adds("ever", List.of("launched", "admitted"));
        adds("ever", List.of("active", "ended"));
        adds("active", List.of("any", "none"));
        adds("active", List.of("toward", "unchanged", "away", "first", "unscreened"));
        notMore("citizens", "active");
        notMore("citizensEver", "ever");
        notMore("citizens", "citizensEver");
        breakdowns(seen);
    }

    private void breakdowns(PublishedFigures seen) {
        var ends = named("outcome", seen.outcomes());
        ends.addAll(named("reason", seen.otherEndReasons()));
        addsUnlessEmpty("ended", ends, null);
        addsUnlessEmpty("active", named("step", seen.steps()), "unscreened");
        addsUnlessEmpty("active", named("track", seen.tracks()), "noTrack");
        var types = named("activity", seen.activities());
        types.forEach(type -> notMore(type, "any"));
        if (!types.isEmpty()) {
            sum("any", types, false);
        }
    }

    /** Every hidden cell with the numbers it can be. */
    Map<String, List<Integer>> possibilities() {
        var found = new LinkedHashMap<String, List<Integer>>();
        cells.forEach((name, cell) -> {
            if (domains.get(cell)[0] != domains.get(cell)[1]) {
                found.put(name, possible(cell));
            }
        });
        return found;
    }

    private List<Integer> possible(int cell) {
        var values = new ArrayList<Integer>();
        for (int value = domains.get(cell)[0]; value <= domains.get(cell)[1] && values.size() < 5; value++) {
            var state = domains.stream().map(int[]::clone).toArray(int[][]::new);
            state[cell] = new int[] {value, value};
            if (satisfiable(state)) {
                values.add(value);
            }
        }
        return values;
    }

    private boolean satisfiable(int[][] state) {
        if (!narrow(state)) {
            return false;
        }
        int open = -1;
        for (int i = 0; i < state.length; i++) {
            int width = state[i][1] - state[i][0];
            if (width > 0 && (open < 0 || width < state[open][1] - state[open][0])) {
                open = i;
            }
        }
        if (open < 0) {
            return true;
        }
        for (int value = state[open][0]; value <= state[open][1]; value++) {
            var next = Arrays.stream(state).map(int[]::clone).toArray(int[][]::new);
            next[open] = new int[] {value, value};
            if (satisfiable(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean narrow(int[][] state) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var rule : rules) {
                for (int i = 0; i < rule.cells.length; i++) {
                    changed |= narrow(state, rule, i);
                    if (state[rule.cells[i]][0] > state[rule.cells[i]][1]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean narrow(int[][] state, Rule rule, int at) {
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
        boolean tighter = low > own[0] || high < own[1];
        own[0] = Math.max(own[0], low);
        own[1] = Math.min(own[1], high);
        return tighter;
    }

    private void cell(String name, Count count) {
        cells.put(name, domains.size());
        domains.add(
                count instanceof Count.Exact exact
                        ? new int[] {exact.value(), exact.value()}
                        : count instanceof Count.FewerThan fewer
                                ? new int[] {1, fewer.threshold() - 1}
                                : new int[] {0, MOST});
    }

    private List<String> named(String kind, Map<?, Count> counts) {
        var names = new ArrayList<String>();
        counts.forEach((key, count) -> {
            cell(kind + "-" + key, count);
            names.add(kind + "-" + key);
        });
        return names;
    }

    private void addsUnlessEmpty(String total, List<String> parts, @Nullable String rest) {
        if (!parts.isEmpty()) {
            var all = new ArrayList<>(parts);
            if (rest != null) {
                all.add(rest);
            }
            adds(total, all);
        }
    }

    private void adds(String total, List<String> parts) {
        sum(total, parts, true);
    }

    /** The parts are at least the total, or exactly. */
    private void sum(String total, List<String> parts, boolean equal) {
        var all = new ArrayList<>(parts);
        all.add(total);
        int[] signs = new int[all.size()];
        Arrays.fill(signs, 1);
        signs[parts.size()] = -1;
        rules.add(new Rule(all.stream().mapToInt(cells::get).toArray(), signs, equal));
    }

    private void notMore(String smaller, String larger) {
        rules.add(new Rule(new int[] {cells.get(larger), cells.get(smaller)}, new int[] {1, -1}, false));
    }
}
