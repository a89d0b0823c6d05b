package dk.trinvis.initiative;

import dk.trinvis.common.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a target stands on a day. Only the days that the target names are held against what was measured: nobody has promised
 * what lies between them.
 *
 * @param published what was measured and published up to and including the day, the earliest first
 * @param day the day
 */
public record Aim(TargetView target, List<Observation> published, LocalDate day) {

    /** Where it stands. */
    public enum State implements Coded {
        /** What was measured last is what was aimed at, or was so on the last day. */
        REACHED,
        /** There is time left, and what was measured last is not behind the path. */
        ON_THE_WAY,
        /** What was measured last is not what was aimed at by the last year that has passed. */
        BEHIND,
        /** The last day has passed without it. */
        MISSED,
        /** Nothing was published in time. */
        NOT_MEASURED
    }

    /** What became of a point. */
    public enum Verdict implements Coded {
        REACHED,
        MISSED,
        NOT_MEASURED,
        AHEAD
    }

    /**
     * A day on the path and what became of it. What was published last by that day decides (D-12).
     *
     * @param deciding empty while the day lies ahead, and where nothing was published in time
     * @param revised the last that was published later of the same period; it does not change the verdict
     */
    public record Point(
            LocalDate dueOn,
            BigDecimal aim,
            Verdict verdict,
            Optional<Observation> deciding,
            Optional<Observation> revised) {}

    /** What was measured last. */
    public Optional<Observation> latest() {
        return last(any -> true);
    }

    /** Days until the last day; less than none when it has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(day, target.dueOn());
    }

    public List<Point> points() {
        return target.points().stream().map(this::judged).toList();
    }

    public State state() {
        List<Point> points = points();
        Point end = points.get(points.size() - 1);
        if (end.verdict() != Verdict.AHEAD) {
            return State.valueOf(end.verdict().name());
        }
        return latest().map(last -> state(points, end, last.value())).orElse(State.NOT_MEASURED);
    }

    private State state(List<Point> points, Point end, BigDecimal last) {
        if (holds(last, end.aim())) {
            return State.REACHED;
        }
        return points.stream()
                .filter(point -> point.verdict() != Verdict.AHEAD)
                .reduce((earlier, later) -> later)
                .filter(passed -> !holds(last, passed.aim()))
                .map(passed -> State.BEHIND)
                .orElse(State.ON_THE_WAY);
    }

    private Point judged(TargetView.Point point) {
        if (point.dueOn().isAfter(day)) {
            return new Point(point.dueOn(), point.aim(), Verdict.AHEAD, Optional.empty(), Optional.empty());
        }
        Optional<Observation> deciding = last(each -> !each.publishedOn().isAfter(point.dueOn()));
        Verdict verdict = deciding.map(each -> holds(each.value(), point.aim()) ? Verdict.REACHED : Verdict.MISSED)
                .orElse(Verdict.NOT_MEASURED);
        Optional<Observation> revised = deciding.flatMap(decided -> last(each ->
                each.publishedOn().isAfter(point.dueOn()) && each.covers().equals(decided.covers())));
        return new Point(point.dueOn(), point.aim(), verdict, deciding, revised);
    }

    private boolean holds(BigDecimal measured, BigDecimal aim) {
        return target.comparison().holds(measured, aim);
    }

    private Optional<Observation> last(Predicate<Observation> which) {
        return published.stream().filter(which).reduce((earlier, later) -> later);
    }
}
