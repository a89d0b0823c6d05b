package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.InstantColumn;
import dk.trinvis.common.Recording;
import dk.trinvis.figures.Cohorts.Group;
import dk.trinvis.figures.Development.Account;
import dk.trinvis.figures.Development.Moves;
import dk.trinvis.figures.Differences.Line;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the figures of an initiative with themselves: as known earlier and later, and of one day and another. What is known
 * otherwise of a day is kept apart from what happened since.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_FIGURES)
public class ComparisonService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private CodeService codes;

    @Inject
    private Recording recording;

    /**
     * What is known of a day otherwise now than then, and why.
     *
     * @param then a moment not after {@code now}
     */
    public Differences differences(String initiativeCode, LocalDate day, Instant then, Instant now) {
        return differences(initiatives.show(initiativeCode), recording.last(), then, new AsOf(day, now));
    }

    private Differences differences(InitiativeView initiative, Instant last, Instant then, AsOf now) {
        LocalDate day = now.day();
        StatusCounts parts = parts(initiative, day);
        Question asked = ask(initiative, now, last, Map.of("then", InstantColumn.toColumn(then)));
        Explanation explained = new Explanation(
                cohorts.grouped(asked, new Cohort("retold", Retold.SOURCE, "1 = 1", List.of()), Explanation.COLUMNS),
                codes.ever(CodeList.OUTCOME).stream().map(CodeView::code).collect(Collectors.toSet()));
        List<Line> lines = explained.lines(
                counts(new Question(initiative, new AsOf(day, then), last), parts), counts(asked, parts));
        return new Differences(
                initiative.code(),
                day,
                then,
                now.knownAt(),
                explained.cases(),
                lines,
                lines.stream().map(ComparisonChecks::explained).toList());
    }

    /**
     * What is known of a day otherwise by a later moment, and what happened from that day to a later one as known at that moment.
     *
     * @param to later than {@code from} by both clocks
     */
    public Comparison compare(String initiativeCode, AsOf from, AsOf to) {
        InitiativeView initiative = initiatives.show(initiativeCode);
        Instant last = recording.last();
        return new Comparison(
                differences(initiative, last, from.knownAt(), new AsOf(from.day(), to.knownAt())),
                development(initiative, last, from.day(), to));
    }

    private Development development(InitiativeView initiative, Instant last, LocalDate from, AsOf to) {
        StatusCounts first = parts(initiative, from);
        StatusCounts second = parts(initiative, to.day());
        Question asked = ask(initiative, to, last, Map.of("before", from));
        Map<Cohort, Integer> before = counts(new Question(initiative, new AsOf(from, to.knownAt()), last), first);
        Map<Cohort, Integer> after = counts(asked, second);
        List<Group> passed = passed(asked);
        StepChanges steps = StepChanges.of(passed, steps(List.of(first, second), passed));
        Movements movements = movements(initiative, second);
        Map<Cohort, Integer> moved = cohorts.count(asked, movements.all());
        Account account = account(before, movements, moved, after, passed);
        Moves moves = moves(movements, moved, steps);
        return new Development(
                initiative.code(),
                from,
                to.day(),
                to.knownAt(),
                account,
                moves,
                steps,
                daysOnStep(asked, to.day()),
                !first.ladder().equals(second.ladder()),
                ComparisonChecks.of(account, moves, steps, before, after));
    }

    private List<Group> passed(Question asked) {
        return cohorts.grouped(
                asked, new Cohort("passed", Passed.MOVING, "x.valid_until > :before", List.of()), StepChanges.COLUMNS);
    }

    private static Movements movements(InitiativeView initiative, StatusCounts parts) {
        return new Movements(
                Passed.MOVING,
                List.of(initiative),
                parts.ladder().lowerIsCloser() ? Set.of(initiative.ladderId()) : Set.of());
    }

    private static Account account(
            Map<Cohort, Integer> before,
            Movements movements,
            Map<Cohort, Integer> moved,
            Map<Cohort, Integer> after,
            List<Group> passed) {
        Map<String, Integer> endedFor = new TreeMap<>();
        passed.stream()
                .filter(group -> !StepChanges.isThere(group))
                .forEach(group -> endedFor.merge(StepChanges.endReason(group), group.count(), Integer::sum));
        return new Account(
                StatusCounts.of(before, Cohort.ACTIVE),
                StatusCounts.of(moved, movements.entered()),
                StatusCounts.of(moved, movements.left()),
                StatusCounts.of(after, Cohort.ACTIVE),
                endedFor);
    }

    private static Moves moves(Movements movements, Map<Cohort, Integer> moved, StepChanges steps) {
        return new Moves(
                StatusCounts.of(moved, movements.towardJob()),
                steps.unchanged(),
                StatusCounts.of(moved, movements.awayFromJob()),
                steps.firstScreened(),
                steps.notScreened());
    }

    /** Those of the ladder on either day, and any others that somebody stands on. */
    private static SortedSet<Integer> steps(List<StatusCounts> both, List<Group> passed) {
        SortedSet<Integer> steps = new TreeSet<>();
        both.forEach(parts -> parts.ladder().steps().forEach(step -> steps.add(step.number())));
        passed.forEach(group -> steps.addAll(StepChanges.steps(group)));
        return steps;
    }

    private DaysOnStep daysOnStep(Question asked, LocalDate day) {
        return DaysOnStep.of(
                cohorts.grouped(
                        asked,
                        new Cohort("screened", Passed.ON_STEP, "x.step IS NOT NULL", List.of()),
                        List.of("x.step", "x.on_step_since")),
                day);
    }

    /** The counts of the cases' days and steps, asked as the status asks for them. */
    private Map<Cohort, Integer> counts(Question asked, StatusCounts parts) {
        return cohorts.count(
                asked,
                parts.cohorts().stream()
                        .filter(cohort ->
                                Stream.of(Source.PERIODS, Source.STEPS).anyMatch(cohort.source()::equals))
                        .toList());
    }

    private StatusCounts parts(InitiativeView initiative, LocalDate day) {
        return new StatusCounts(
                ladders.inForce(initiative.ladderId(), day),
                codes.ever(CodeList.OUTCOME),
                codes.ever(CodeList.OTHER_END_REASON),
                List.of(),
                List.of());
    }

    private static Question ask(InitiativeView initiative, AsOf asOf, Instant last, Map<String, Object> more) {
        Map<String, Object> about = new HashMap<>(more);
        about.put("initiative", initiative.id());
        about.put("launch", initiative.launchDay());
        return new Question(asOf, last, about);
    }
}
