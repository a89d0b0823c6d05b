package dk.trinvis.activity;

import dk.trinvis.activity.Activity.Series;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.PeriodsChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One activity with everything currently believed of it: the aggregate. What is asked of it is checked against its rules
 * and kept as what is now wanted; {@link #record} turns the difference into rectangles. It begins, its terms may change
 * from a day on, its last day may move out, it is reviewed, and it is completed, interrupted, or called off before it began.
 */
class ActivitySeries {

    private final Series series;
    private final List<Activity> recorded;
    private final TreeMap<LocalDate, Terms> terms = new TreeMap<>();
    private Frame frame;
    private boolean off;

    private ActivitySeries(Series series, List<Activity> recorded, Frame frame) {
        this.series = series;
        this.recorded = recorded;
        this.frame = frame;
    }

    /** One that is about to begin. */
    static ActivitySeries begin(long enrolmentId, Frame frame, Terms terms) {
        Series key = new Series(UUID.randomUUID().toString(), enrolmentId);
        ActivitySeries begun = new ActivitySeries(key, List.of(), frame);
        begun.terms.put(frame.firstDay(), terms);
        return begun;
    }

    /** The one with these recorded, not superseded facts, the earliest first, at least one. */
    static ActivitySeries of(List<Activity> recorded) {
        return of(recorded, recorded);
    }

    private static ActivitySeries of(List<Activity> said, List<Activity> recorded) {
        Activity first = said.get(0);
        ActivitySeries known = new ActivitySeries(first.series(), recorded, first.frame());
        said.forEach(each -> known.terms.put(each.valid().first(), each.terms()));
        Terms atFirst = known.terms.pollFirstEntry().getValue();
        known.terms.put(known.frame.firstDay(), atFirst);
        return known;
    }

    /**
     * What becomes of an activity when the enrolment's days change: it gets back what earlier days of the enrolment had cut
     * off it, and stays off if somebody called it off.
     *
     * @param history everything ever recorded of it, the earliest days first
     */
    static Revision<Activity> follow(List<Activity> history, PeriodsChanged.Days enrolment) {
        List<Activity> recorded = history.stream().filter(Activity::isCurrent).toList();
        List<Activity> said = enrolment.lastSaid(history);
        if (said.isEmpty()) {
            return Revision.of(recorded, List.of());
        }
        ActivitySeries series = of(said, recorded);
        return Revision.of(
                recorded,
                enrolment.now().flatMap(series::days).map(series::tiles).orElse(List.of()));
    }

    /** The activities that the facts tell of, the earliest first. */
    static List<ActivitySeries> all(List<Activity> recorded) {
        Map<String, List<Activity>> groups = new LinkedHashMap<>();
        recorded.stream()
                .sorted(Comparator.comparing(each -> each.valid().first()))
                .forEach(each -> groups.computeIfAbsent(each.series().key(), key -> new ArrayList<>())
                        .add(each));
        return groups.values().stream().map(ActivitySeries::of).toList();
    }

    /** What a file knows it by within an enrolment. */
    record Key(String type, LocalDate firstDay) {}

    Key key() {
        return new Key(frame.type(), frame.firstDay());
    }

    Series series() {
        return series;
    }

    Frame frame() {
        return frame;
    }

    /** The terms that hold last. */
    Terms lastTerms() {
        return terms.lastEntry().getValue();
    }

    /** Whether any of it is still believed. */
    boolean isCurrent() {
        return recorded.stream().anyMatch(Activity::isCurrent);
    }

    /** Which state of it somebody may have seen; at least one fact is recorded. */
    Version version() {
        return Version.of(recorded.stream());
    }

    /** As it is recorded; at least one fact is. */
    ActivityRow row(LocalDate today) {
        Activity last = recorded.get(recorded.size() - 1);
        DateRange days =
                new DateRange(recorded.get(0).valid().first(), last.valid().until());
        return new ActivityRow(
                series.key(),
                state(days, today),
                frame,
                days.lastDay(),
                lastTerms(),
                last.valid().first(),
                version());
    }

    private ActivityState state(DateRange days, LocalDate today) {
        if (!isCurrent()) {
            return recorded.get(0).correctionReason().isPresent() ? ActivityState.ANNULLED : ActivityState.CANCELLED;
        }
        if (days.first().isAfter(today)) {
            return ActivityState.PLANNED;
        }
        if (days.until().isAfter(today)) {
            return ActivityState.ACTIVE;
        }
        return frame.isCutShort(days.until()) ? ActivityState.INTERRUPTED : ActivityState.COMPLETED;
    }

    /** Change: other terms from a day on. */
    void changeFrom(LocalDate day, Terms wanted) {
        if (!frame.days().contains(day)) {
            throw new InvalidInput("from", "activity.dayOutside", day);
        }
        terms.tailMap(day, true).clear();
        terms.put(day, wanted);
    }

    /** Change: it goes on longer than was agreed. */
    void extendTo(LocalDate lastDay) {
        requireOpen();
        LocalDate agreed = frame.lastDay().orElseThrow(() -> new RuleBroken("activity.noLastDay"));
        if (!lastDay.isAfter(agreed)) {
            throw new InvalidInput("lastDay", "activity.notLater", agreed);
        }
        frame = frame.until(Optional.of(lastDay));
    }

    /** Change: it is over, with a result or too early; the day may be later than agreed and still counts. */
    void close(Closing closing) {
        requireOpen();
        if (closing.lastDay().isBefore(frame.firstDay())) {
            throw new InvalidInput("endedOn", "activity.lastDayBeforeFirst", frame.firstDay());
        }
        frame = frame.with(frame.review(), Optional.of(closing));
    }

    /** Change: it does not take place after all. */
    void callOff(LocalDate today) {
        if (!frame.firstDay().isAfter(today)) {
            throw new RuleBroken("activity.begunAlready", frame.firstDay());
        }
        off = true;
    }

    /** Change: somebody looked at it halfway. */
    void review(LocalDate heldOn, Optional<String> note, LocalDate today) {
        if (heldOn.isBefore(frame.firstDay())) {
            throw new InvalidInput("midwayReviewHeldOn", "activity.reviewBeforeFirst", frame.firstDay());
        }
        if (heldOn.isAfter(today)) {
            throw new InvalidInput("midwayReviewHeldOn", "activity.reviewAhead");
        }
        frame = frame.with(new MidwayReview(frame.review().dueOn(), Optional.of(heldOn), note), frame.closing());
    }

    /** Correction: it was otherwise on all its days, and in the terms that hold last. */
    void correct(Frame wanted, Terms lastTerms) {
        wanted.closing()
                .filter(closing -> closing.lastDay().isBefore(wanted.firstDay()))
                .ifPresent(closing -> {
                    throw new InvalidInput("endedOn", "activity.lastDayBeforeFirst", wanted.firstDay());
                });
        terms.put(terms.lastKey(), lastTerms);
        frame = wanted;
        Map.Entry<LocalDate, Terms> atFirst =
                Optional.ofNullable(terms.floorEntry(wanted.firstDay())).orElseGet(terms::firstEntry);
        terms.headMap(atFirst.getKey(), true).clear();
        terms.put(wanted.firstDay(), atFirst.getValue());
    }

    /** Correction: other terms on all its days, each made of what was there. */
    void correctTerms(Frame wanted, UnaryOperator<Terms> corrected) {
        frame = wanted;
        terms.replaceAll((day, each) -> corrected.apply(each));
    }

    /** Correction: nobody has closed it. */
    void reopen() {
        if (frame.closing().isEmpty()) {
            throw new RuleBroken("activity.notClosed");
        }
        frame = frame.with(frame.review(), Optional.empty());
    }

    /** Correction: it was a mistake to record it. */
    void annul() {
        off = true;
    }

    private void requireOpen() {
        frame.closing().ifPresent(closing -> {
            throw new RuleBroken("activity.closedAlready", closing.lastDay());
        });
    }

    /**
     * Days that are stated anew must lie inside the enrolment's; only what continues after the end may end later (invariant
     * 8). Days that the enrolment has left behind may stay.
     */
    void requireInside(DateRange enrolment) {
        DateRange days = frame.days();
        if (!recorded.isEmpty() && recorded.get(0).frame().days().equals(days)) {
            return;
        }
        if (!enrolment.contains(days.first())) {
            throw new InvalidInput("firstDay", "enrolment.dayOutside", days.first());
        }
        days.lastDay()
                .filter(last -> !(frame.continuesAfterEnd() ? DateRange.from(days.first()) : enrolment).contains(last))
                .ifPresent(last -> {
                    throw new InvalidInput(
                            frame.closing().isPresent() ? "endedOn" : "lastDay", "enrolment.dayOutside", last);
                });
    }

    /** The days it really has in an enrolment with these days; empty when none is left. */
    Optional<DateRange> days(DateRange enrolment) {
        DateRange limits = frame.continuesAfterEnd() ? DateRange.from(enrolment.first()) : enrolment;
        return off ? Optional.empty() : frame.days().intersection(limits);
    }

    /** Writes down what is now wanted in an enrolment with these days. */
    void record(DateRange enrolment, Stamp stamp, Consumer<? super Fact> persist) {
        revision(enrolment).record(stamp, persist);
    }

    /** Whether {@link #record} would change anything. */
    boolean isChanged(DateRange enrolment) {
        return !revision(enrolment).isEmpty();
    }

    /** The first day of which it says something else than is recorded; empty when it does of none. */
    Optional<LocalDate> differsFrom(DateRange enrolment) {
        return Activity.firstDifference(
                recorded, days(enrolment).map(this::tiles).orElse(List.of()));
    }

    private Revision<Activity> revision(DateRange enrolment) {
        return Revision.of(recorded, days(enrolment).map(this::tiles).orElse(List.of()));
    }

    private List<Activity> tiles(DateRange days) {
        List<Activity> tiles = new ArrayList<>();
        LocalDate until = days.until();
        for (Map.Entry<LocalDate, Terms> each : terms.descendingMap().entrySet()) {
            LocalDate from = each.getKey();
            boolean goesOn = Optional.ofNullable(terms.lowerEntry(from))
                    .filter(before -> before.getValue().equals(each.getValue()))
                    .isPresent();
            LocalDate first = from.isBefore(days.first()) ? days.first() : from;
            if (!goesOn && first.isBefore(until)) {
                tiles.add(0, new Activity(series, new DateRange(first, until), frame, each.getValue()));
                until = first;
            }
        }
        return tiles;
    }
}
