package dk.trinvis.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that readers know who lay the public editions of one series side by side: in each edition what adds up, and from one to
 * another what stays.
 *
 * <p>Between two days, who has begun or ended stays so: launched is the same number; admitted, ended, each outcome and each
 * other reason, all ever enrolled and their citizens never fall, and neither does what the enrolments exceed the citizens by.
 * Between two editions of one day, readers know each number that is the same in both to be the same: a correction says what
 * it corrects. What does not hold of the true numbers, as when a correction lies between two days, leads readers astray and is
 * not part of this.
 */
final class DisclosureModel {

    private static final String ENDED = "movement.ended";
    private static final String ACTIVE = "movement.active";
    private static final String EVER = "movement.everEnrolled";
    private static final String LAUNCHED = "movement.launched";
    private static final String ADMITTED = "movement.admitted";
    private static final String CITIZENS = "citizens.active";
    private static final String CITIZENS_EVER = "citizens.everEnrolled";
    private static final String UNSCREENED = "unscreened";
    private static final String IN_ANY = "inAnyActivity";
    private static final String IN_NONE = "inNoActivity";
    private static final String IN_NO_TRACK = "inNoTrack";

    /** One edition's numbers by their names. */
    private record Side(LocalDate day, Map<String, DisclosureCell> cells) {}

    private final List<Side> sides = new ArrayList<>();
    private final List<DisclosureCell> cells = new ArrayList<>();
    private final List<DisclosureCell> secrets = new ArrayList<>();
    private final List<DisclosureRule> rules = new ArrayList<>();

    /**
     * Of some editions.
     *
     * @param made the one that is made now, whose numbers can still be hidden
     */
    DisclosureModel(List<EarlierEdition> earlier, EarlierEdition made) {
        earlier.forEach(edition -> add(edition, false));
        add(made, true);
    }

    private void add(EarlierEdition edition, boolean canBeHidden) {
        var side = new Side(edition.asOf(), named(edition, canBeHidden));
        sides.forEach(other -> link(other, side));
        sides.add(side);
    }

    List<DisclosureCell> cells() {
        return cells;
    }

    /** What is not shown; zeros only where their row is: that nobody is there may be told. */
    List<DisclosureCell> secrets() {
        return secrets;
    }

    List<DisclosureRule> rules() {
        return rules;
    }

    private Map<String, DisclosureCell> named(EarlierEdition edition, boolean canBeHidden) {
        var named = new LinkedHashMap<String, DisclosureCell>();
        edition.numbers().forEach((name, number) -> {
            if (counts(name)) {
                named.put(name, new DisclosureCell(name, number, edition.shown(name), canBeHidden));
            }
        });
        cells.addAll(named.values());
        named.values().stream()
                .filter(cell -> !cell.isShown())
                .filter(cell -> cell.number() > 0 || edition.shown().containsKey(cell.name()))
                .forEach(secrets::add);
        account(named);
        breakdowns(named);
        return named;
    }

    private void account(Map<String, DisclosureCell> named) {
        equal(all(named, EVER), all(named, LAUNCHED, ADMITTED));
        equal(all(named, EVER), all(named, ACTIVE, ENDED));
        noLess(all(named, ACTIVE), all(named, CITIZENS));
        noLess(all(named, EVER), all(named, CITIZENS_EVER));
        noLess(all(named, CITIZENS_EVER), all(named, CITIZENS));
        noLess(all(named, CITIZENS, ENDED), all(named, CITIZENS_EVER));
    }

    private void breakdowns(Map<String, DisclosureCell> named) {
        var ends = starting(named, "outcomes.", "otherEndReasons.");
        boolean occurring = ends.stream().anyMatch(end -> end.isShown() || end.isFew());
        if (!occurring) {
            ends.add(new DisclosureCell("", 0, Count.withheld(), false));
        }
        equal(all(named, ENDED), ends);
        equal(all(named, ACTIVE), joined(starting(named, "steps."), all(named, UNSCREENED)));
        equal(all(named, ACTIVE), joined(starting(named, "tracks."), all(named, IN_NO_TRACK)));
        equal(all(named, ACTIVE), joined(starting(named, "progress."), all(named, UNSCREENED)));
        equal(all(named, ACTIVE), all(named, IN_ANY, IN_NONE));
        var types = starting(named, "activities.");
        types.forEach(type -> noLess(all(named, IN_ANY), List.of(type)));
        noLess(types, all(named, IN_ANY));
    }

    private void link(Side one, Side other) {
        if (one.day().equals(other.day())) {
            shared(one.cells(), other.cells()).forEach(name -> equal(all(one.cells(), name), all(other.cells(), name)));
        } else if (one.day().isAfter(other.day())) {
            later(other.cells(), one.cells());
        } else {
            later(one.cells(), other.cells());
        }
    }

    private void later(Map<String, DisclosureCell> before, Map<String, DisclosureCell> after) {
        equal(all(after, LAUNCHED), all(before, LAUNCHED));
        shared(before, after)
                .filter(DisclosureModel::neverFalls)
                .forEach(name -> noLess(all(after, name), all(before, name)));
        noLess(
                joined(all(after, EVER), all(before, CITIZENS_EVER)),
                joined(all(before, EVER), all(after, CITIZENS_EVER)));
    }

    private static Stream<String> shared(Map<String, DisclosureCell> before, Map<String, DisclosureCell> after) {
        return before.keySet().stream().filter(after::containsKey);
    }

    /** Whether a number counts somebody, and is not there under another name, too. */
    static boolean counts(String name) {
        return !name.startsWith("duration.") && !name.equals("progress.notScreened");
    }

    /** Whether a number counts what has once been and stays so. */
    static boolean neverFalls(String name) {
        return Stream.of(ADMITTED, ENDED, EVER, CITIZENS_EVER).anyMatch(name::equals)
                || name.startsWith("outcomes.")
                || name.startsWith("otherEndReasons.");
    }

    private static List<DisclosureCell> all(Map<String, DisclosureCell> named, String... names) {
        return Stream.of(names).map(named::get).toList();
    }

    private static List<DisclosureCell> starting(Map<String, DisclosureCell> named, String... kinds) {
        return new ArrayList<>(named.entrySet().stream()
                .filter(entry -> Stream.of(kinds).anyMatch(entry.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static List<DisclosureCell> joined(List<DisclosureCell> some, List<DisclosureCell> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void equal(List<DisclosureCell> sum, List<DisclosureCell> parts) {
        add(DisclosureRule.equal(sum, parts));
    }

    private void noLess(List<DisclosureCell> sum, List<DisclosureCell> parts) {
        add(DisclosureRule.noLess(sum, parts));
    }

    private void add(DisclosureRule rule) {
        boolean tells = rule.cells().stream().anyMatch(cell -> cell.canBeHidden() || !cell.isShown());
        if (tells && !rule.isBroken()) {
            rules.add(rule);
            rule.cells().forEach(cell -> cell.joins(rule));
        }
    }
}
