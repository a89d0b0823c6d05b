package dk.trinvis.committee;

import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.initiative.Aim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that a text may name in double braces, such as {@code {{active}}} or {@code {{step.3}}}, as one audience may see
 * them. So nobody types a number that may be wrong, or that the public must not see.
 */
final class BoundFigures {

    private static final Pattern NAMED = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Of braces that do not belong together, as much as tells which. */
    private static final Pattern ODD = Pattern.compile("\\{\\{[^{}\\s]{0,40}|}}");

    /** As each would stand in a text, by its name. */
    private final Map<String, Function<Wording, String>> figures = new LinkedHashMap<>();

    private BoundFigures() {}

    static BoundFigures of(PublishedFigures figures) {
        var bound = new BoundFigures();
        var movement = figures.movement();
        bound.put("active", movement.active());
        bound.put("ended", movement.ended());
        bound.put("admitted", movement.admitted());
        bound.put("launched", movement.launched());
        bound.put("everEnrolled", movement.everEnrolled());
        bound.put("citizens.active", figures.citizens().active());
        bound.put("citizens.everEnrolled", figures.citizens().everEnrolled());
        bound.putAll("outcome.", figures.outcomes());
        bound.putAll("reason.", figures.otherEndReasons());
        bound.putAll("step.", figures.steps());
        bound.put("unscreened", figures.unscreened());
        bound.putAll("activity.", figures.activities());
        bound.put("inAnyActivity", figures.inAnyActivity());
        bound.put("inNoActivity", figures.inNoActivity());
        bound.putAll("track.", figures.tracks());
        bound.put("inNoTrack", figures.inNoTrack());
        bound.put("progress.towardJob", figures.progress().towardJob());
        bound.put("progress.unchanged", figures.progress().unchanged());
        bound.put("progress.awayFromJob", figures.progress().awayFromJob());
        bound.put("duration.activeMedianDays", figures.duration().activeMedianDays());
        bound.put("duration.endedMedianDays", figures.duration().endedMedianDays());
        bound.putKnown("duration.activeMeanDays", figures.duration().activeMeanDays());
        bound.putKnown("duration.endedMeanDays", figures.duration().endedMeanDays());
        return bound;
    }

    /** Every name that there is, with the figure as an audience sees it: withheld where it does not see that there is one. */
    static BoundFigures of(StatusFigures all, PublishedFigures shown) {
        var bound = of(PublishedFigures.exactly(all));
        List.copyOf(bound.figures.keySet()).forEach(name -> bound.put(name, Count.withheld()));
        bound.figures.putAll(of(shown).figures);
        return bound;
    }

    /** With where each target stands of which anything was published; the public is not told of those that count people. */
    BoundFigures withAims(List<Aim> aims, Audience audience) {
        aims.forEach(aim -> aim.latest().ifPresent(last -> {
            String name = "aim." + aim.target().code();
            if (AimsAccount.isShown(aim, audience)) {
                figures.put(name, wording -> AimsAccount.inShort(last, aim.target(), wording));
            } else {
                put(name, Count.withheld());
            }
        }));
        return this;
    }

    /** With what has changed since the last edition; the public, which is not shown that, is told no number of it. */
    BoundFigures since(Optional<EditionComparison> comparison, Audience audience) {
        comparison
                .map(EditionComparison::named)
                .orElse(Map.of())
                .forEach((name, number) ->
                        put("since." + name, audience == Audience.PUBLIC ? Count.withheld() : Count.exact(number)));
        return this;
    }

    private void put(String name, Count count) {
        figures.put(name, wording -> spoken(count, wording));
    }

    /** A mean is there only where it can be told: of nobody there is none. */
    private void putKnown(String name, Count count) {
        if (count.isExact()) {
            put(name, count);
        }
    }

    private void putAll(String start, Map<?, Count> all) {
        all.forEach((code, count) -> put(start + code, count));
    }

    /** Every name with its figure as it would stand in a text. */
    Map<String, String> shown(Wording wording) {
        Map<String, String> shown = new LinkedHashMap<>();
        figures.forEach((name, figure) -> shown.put(name, figure.apply(wording)));
        return shown;
    }

    /** The text with figures in the place of their names; a name that there is none for stays. */
    String fill(String text, Wording wording) {
        return NAMED.matcher(text).replaceAll(named -> {
            Function<Wording, String> figure = figures.get(named.group(1).strip());
            return Matcher.quoteReplacement(figure == null ? named.group() : figure.apply(wording));
        });
    }

    /** A hidden number is said to be small or is "et antal", as in the ready sentences. */
    private static String spoken(Count count, Wording wording) {
        return wording.text("bound", "n", count);
    }

    /** What stands in braces and is no figure, each once: names that never were or are no longer, and stray braces. */
    List<String> unknownIn(String text) {
        var unknown = names(text)
                .filter(name -> !figures.containsKey(name))
                .map(name -> "{{" + name + "}}")
                .collect(Collectors.toCollection(TreeSet::new));
        ODD.matcher(without(text)).results().map(MatchResult::group).forEach(unknown::add);
        return List.copyOf(unknown);
    }

    /** The names in a text, known or not. */
    static Stream<String> names(String text) {
        return NAMED.matcher(text).results().map(named -> named.group(1).strip());
    }

    /** The text without its names, so that no digit in a name is taken for a number. */
    static String without(String text) {
        return NAMED.matcher(text).replaceAll(" ");
    }
}
