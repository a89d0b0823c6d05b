package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An enrolment with everything currently believed of it: the aggregate. What is asked of it is checked against its rules and
 * kept as what is now wanted; {@link #record} turns the difference into rectangles. It begins with a first day, is screened
 * again and again, up and down the ladder in any order, passes from caseworker to caseworker, and ends for a reason; an end
 * may be cancelled.
 */
class CaseFile {

    private final Enrolment enrolment;
    private final List<EnrolmentPeriod> periods;
    private final List<StepPeriod> history;
    private final List<StepPeriod> stepPeriods;
    private final List<Responsibility> responsibilities;

    private Optional<Span> span;
    private final TreeMap<LocalDate, Screening> screenings = new TreeMap<>();
    private final TreeMap<LocalDate, Who> responsible = new TreeMap<>();

    /** The file with its recorded, not superseded facts; all empty for one that is about to begin. */
    CaseFile(
            Enrolment enrolment,
            List<EnrolmentPeriod> periods,
            List<StepPeriod> stepPeriods,
            List<Responsibility> responsibilities) {
        this(enrolment, periods, stepPeriods, responsibilities, stepPeriods);
    }

    /** The same with everything ever recorded of its steps. */
    CaseFile(
            Enrolment enrolment,
            List<EnrolmentPeriod> periods,
            List<StepPeriod> stepPeriods,
            List<Responsibility> responsibilities,
            List<StepPeriod> history) {
        this.enrolment = enrolment;
        this.periods = periods;
        this.stepPeriods = stepPeriods;
        this.responsibilities = responsibilities;
        this.history = history;
        span = periods.stream().findFirst().map(EnrolmentPeriod::span);
        stepPeriods.forEach(period -> period.screening().ifPresent(each -> screenings.put(each.effectiveOn(), each)));
        responsibilities.forEach(each -> responsible.put(each.valid().first(), each.who()));
    }

    Enrolment enrolment() {
        return enrolment;
    }

    /** The state that whoever reads it has seen. */
    Version version() {
        return Version.of(Stream.of(periods, stepPeriods, responsibilities).flatMap(List::stream));
    }

    /** All that was read of its steps, in the order of days and recording. */
    List<StepPeriod> history() {
        return history;
    }

    /** Its days and end; empty before it began and after an annulment. */
    Optional<Span> span() {
        return span;
    }

    /** Why its days were recorded so late, where they were. */
    Optional<String> lateReason() {
        return periods.stream().findFirst().flatMap(Fact::lateReason);
    }

    /** The screenings that count, the earliest first. */
    List<Screening> screenings() {
        return List.copyOf(screenings.values());
    }

    Optional<Screening> screeningOn(LocalDate day) {
        return Optional.ofNullable(screenings.get(day));
    }

    /** The step on a day; empty before the first screening. */
    Optional<Integer> stepOn(LocalDate day) {
        return stepPeriods.stream()
                .filter(period -> period.valid().contains(day))
                .flatMap(period -> period.screening().stream())
                .map(Screening::step)
                .findFirst();
    }

    Optional<Who> responsibleOn(LocalDate day) {
        return Optional.ofNullable(responsible.floorEntry(day)).map(entry -> entry.getValue());
    }

    /** The latest known; who answers for it now. */
    Optional<Who> responsible() {
        return Optional.ofNullable(responsible.lastEntry()).map(entry -> entry.getValue());
    }

    /**
     * Sets its days, as a beginning, an end, a cancelled end or a correction; every screening must still fall inside. Who was
     * the first to be responsible is so from the first day, wherever it moves.
     */
    void run(Span wanted) {
        for (Screening screening : screenings.values()) {
            if (!mayBeScreenedOn(screening.effectiveOn(), wanted.days())) {
                throw new RuleBroken("enrolment.screeningOutside", screening.effectiveOn());
            }
        }
        span = Optional.of(wanted);
        LocalDate first = wanted.days().first();
        dropDisplaced(first);
        Optional.ofNullable(responsible.floorEntry(first))
                .or(() -> Optional.ofNullable(responsible.firstEntry()))
                .ifPresent(entry -> {
                    responsible.headMap(entry.getKey(), true).clear();
                    responsible.put(first, entry.getValue());
                });
    }

    /** Correction: it was a mistake to record it. Nothing of it holds any more. */
    void annul() {
        span = Optional.empty();
    }

    /** Who annulled it when: this is what was believed until then. */
    Version annulment() {
        EnrolmentPeriod last = periods.get(0);
        return new Version(
                last.supersededAt().orElseThrow(), last.supersededBy().orElse(""));
    }

    /** The same with why. */
    AnnulledCase annulled(String citizenRef, UnaryOperator<String> names) {
        EnrolmentPeriod last = periods.get(0);
        return new AnnulledCase(
                enrolment.ref(),
                citizenRef,
                last.valid(),
                last.correctionReason().orElse(""),
                annulment().at(),
                names.apply(annulment().by()));
    }

    /** The same, to be recorded again: this one has been superseded. */
    CaseFile again() {
        CaseFile file = new CaseFile(enrolment, List.of(), List.of(), List.of());
        file.span = span;
        file.screenings.putAll(screenings);
        file.responsible.putAll(responsible);
        return file;
    }

    /** Its days when it ends; the last day may lie ahead (rule T-6) and still counts as active. */
    Span ended(LocalDate lastDay, String reason, Optional<String> destination) {
        DateRange days = days();
        if (!days.isOpen()) {
            throw new RuleBroken("enrolment.endedAlready", days.until().minusDays(1));
        }
        if (lastDay.isBefore(days.first())) {
            throw new RuleBroken("enrolment.lastDayBeforeFirst", lastDay, days.first());
        }
        return new Span(DateRange.inclusive(days.first(), lastDay), Optional.of(reason), destination);
    }

    /** Its days when its end is taken back: the same enrolment goes on. */
    Span endCancelled() {
        if (days().isOpen()) {
            throw new RuleBroken("enrolment.notEnded");
        }
        return new Span(DateRange.from(days().first()), Optional.empty());
    }

    /**
     * Places it on a step. A second screening of the same day takes the first one's place (rule T-5); both stay readable. Of
     * several before the first day the latest counts.
     */
    void screen(Screening screening) {
        DateRange days = days();
        if (!mayBeScreenedOn(screening.effectiveOn(), days)) {
            throw new RuleBroken("enrolment.screeningOutside", screening.effectiveOn());
        }
        screenings.put(screening.effectiveOn(), screening);
        dropDisplaced(days.first());
    }

    /** Correction: there was no such screening. The one before it counts on. */
    void annulScreening(LocalDate day) {
        if (screenings.remove(day) == null) {
            throw new RuleBroken("enrolment.noScreeningThatDay", day);
        }
    }

    private void dropDisplaced(LocalDate first) {
        Optional.ofNullable(screenings.floorKey(first))
                .ifPresent(counting -> screenings.headMap(counting, false).clear());
    }

    /** Names who is responsible from a day on, at the earliest the first day, until the next who is named. */
    void assign(Who who, LocalDate from) {
        LocalDate first = days().first();
        responsible.put(from.isBefore(first) ? first : from, who);
    }

    /** Takes back who was named at a moment: what was superseded then is believed again. */
    void takeBackHandOver(Instant moment, List<Responsibility> before) {
        responsibilities.stream()
                .filter(each -> each.recordedAt().equals(moment))
                .forEach(each -> responsible.remove(each.valid().first()));
        before.forEach(each -> responsible.put(each.valid().first(), each.who()));
    }

    /** Names who has been responsible from the first day on: what was recorded before was wrong. */
    void reassignFromStart(Who who) {
        responsible.clear();
        assign(who, days().first());
    }

    /** Writes down what is now wanted; true if that changed anything. */
    boolean record(Stamp stamp, Consumer<Fact> persist) {
        List<Revision<? extends Fact>> revisions = revisions();
        revisions.forEach(revision -> revision.record(stamp, persist));
        return revisions.stream().anyMatch(revision -> !revision.isEmpty());
    }

    /** Whether {@link #record} would change anything. */
    boolean isChanged() {
        return revisions().stream().anyMatch(revision -> !revision.isEmpty());
    }

    private List<Revision<? extends Fact>> revisions() {
        return List.of(
                Revision.of(
                        periods,
                        span.map(wanted -> List.of(new EnrolmentPeriod(enrolment, wanted)))
                                .orElse(List.of())),
                Revision.of(stepPeriods, tiledSteps()),
                Revision.of(responsibilities, tiledResponsibilities()));
    }

    private List<StepPeriod> tiledSteps() {
        if (span.isEmpty()) {
            return List.of();
        }
        DateRange days = days();
        List<StepPeriod> tiles = new ArrayList<>();
        LocalDate until = days.until();
        for (Screening each : screenings.descendingMap().values()) {
            LocalDate from = each.countsFrom(days.first());
            if (from.isBefore(until)) {
                Screening first = screenings.firstEntry().getValue();
                tiles.add(new StepPeriod(enrolment, new DateRange(from, until), each, first));
                until = from;
            }
        }
        if (days.first().isBefore(until)) {
            tiles.add(new StepPeriod(enrolment, new DateRange(days.first(), until)));
        }
        tiles.sort(Comparator.comparing(tile -> tile.valid().first()));
        return tiles;
    }

    private List<Responsibility> tiledResponsibilities() {
        if (span.isEmpty()) {
            return List.of();
        }
        List<Responsibility> tiles = new ArrayList<>();
        responsible.forEach((from, who) -> {
            LocalDate next = responsible.higherKey(from);
            tiles.add(new Responsibility(
                    enrolment, next == null ? DateRange.from(from) : new DateRange(from, next), who));
        });
        return tiles;
    }

    private DateRange days() {
        return span.orElseThrow(() -> new RuleBroken("enrolment.annulled")).days();
    }

    private static boolean mayBeScreenedOn(LocalDate day, DateRange days) {
        return !day.isBefore(days.first().minusDays(Screening.DAYS_BEFORE_FIRST_DAY)) && day.isBefore(days.until());
    }
}
