package dk.trinvis.initiative;

import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was granted for an initiative and what of it was spent, in øre, as of a day and a moment. A month counts from its first
 * day, whole. It is never divided by people.
 *
 * @param grants those given up to and including the day
 * @param lines of all grants, lines of one name together, with those that something was spent on and nothing is granted for
 */
public record Money(List<Grant> grants, List<Line> lines) {

    /**
     * A line.
     *
     * @param months what was spent on it, of the months that something is recorded of
     */
    public record Line(String name, long granted, SortedMap<YearMonth, Long> months) {

        public long spent() {
            return months.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Less than nothing where more was spent than granted. */
        public long left() {
            return granted - spent();
        }

        /** What was spent in a month. */
        public long in(YearMonth month) {
            return months.getOrDefault(month, 0L);
        }
    }

    static Money of(List<Grant> all, List<Spending> spent, LocalDate day) {
        List<Grant> grants =
                all.stream().filter(grant -> !grant.grantedOn().isAfter(day)).toList();
        Map<String, Long> granted = new LinkedHashMap<>();
        grants.stream()
                .flatMap(grant -> grant.parts().stream())
                .forEach((GrantLine line) -> granted.merge(line.purpose(), line.amountOere(), Long::sum));
        Map<String, SortedMap<YearMonth, Long>> months = new TreeMap<>();
        spent.forEach(each ->
                months.computeIfAbsent(each.line(), line -> new TreeMap<>()).put(each.month(), each.amountOere()));
        months.keySet().forEach(line -> granted.putIfAbsent(line, 0L));
        return new Money(
                grants,
                granted.entrySet().stream()
                        .map(line -> new Line(
                                line.getKey(),
                                line.getValue(),
                                months.getOrDefault(line.getKey(), Collections.emptySortedMap())))
                        .toList());
    }

    public long granted() {
        return lines.stream().mapToLong(Line::granted).sum();
    }

    public long spent() {
        return lines.stream().mapToLong(Line::spent).sum();
    }

    public long left() {
        return granted() - spent();
    }

    /** The months that something is recorded of, the latest first. */
    public List<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>(Collections.reverseOrder());
        lines.forEach(line -> months.addAll(line.months().keySet()));
        return List.copyOf(months);
    }

    /** What was spent in a month, on all lines. */
    public long in(YearMonth month) {
        return lines.stream().mapToLong(line -> line.in(month)).sum();
    }

    /** Whether some of it is for developing something, and so not to be divided by what came of it. */
    public boolean isDevelopment() {
        return grants.stream().anyMatch(Grant::development);
    }
}
