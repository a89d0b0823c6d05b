package dk.trinvis.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an initiative aims at.
 *
 * @param name what is measured
 * @param unit what it is counted in
 * @param countsPeople whether that is people, whose small numbers are not for the public
 * @param comparator the code of a {@link TargetComparator}
 * @param aim the value on the last day
 * @param dueOn the last day
 * @param path what is aimed at on the way there, the earliest year first; often nothing
 */
public record TargetView(
        String code,
        String name,
        String unit,
        boolean countsPeople,
        String comparator,
        BigDecimal aim,
        LocalDate dueOn,
        List<Year> path) {

    /** The value that is aimed at on the last day of a year. */
    public record Year(int year, BigDecimal aim) {

        LocalDate dueOn() {
            return LocalDate.of(year, 12, 31);
        }
    }

    /** A value on a day. */
    record Point(LocalDate dueOn, BigDecimal aim) {}

    /** How what is measured is held against the value. */
    public TargetComparator comparison() {
        return TargetComparator.valueOf(comparator.toUpperCase(Locale.ROOT));
    }

    /** Whether whatever is measured is judged alike by both: they differ in name or in who is told, if at all. */
    boolean judgesAs(TargetView other) {
        return equals(new TargetView(
                code, name, other.unit, countsPeople, other.comparator, other.aim, other.dueOn, other.path));
    }

    /** The same, kept from the public. */
    TargetView countingPeople() {
        return new TargetView(code, name, unit, true, comparator, aim, dueOn, path);
    }

    /** The path and then the end. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        path.forEach(year -> points.add(new Point(year.dueOn(), year.aim())));
        points.add(new Point(dueOn, aim));
        return points;
    }
}
