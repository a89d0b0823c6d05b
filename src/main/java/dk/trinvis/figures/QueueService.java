package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Overdue;
import dk.trinvis.common.Recording;
import dk.trinvis.figures.QueuePage.Due;
import dk.trinvis.figures.QueuedCases.Queued;
import dk.trinvis.figures.TeamQuestions.TeamQuestion;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The work queue: what a caseworker or a team should look at today. Everybody listed is audited. */
@ApplicationScoped
@Transactional
@Allow(Permission.OPEN_COHORTS)
public class QueueService {

    @Inject
    private TeamQuestions questions;

    @Inject
    private QueuedCases cases;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CitizenService citizens;

    @Inject
    private Recording recording;

    @Inject
    private Clock clock;

    /**
     * The counters and a page of the list today, as known at the moment of the last recorded fact; {@link NotFound} when there is no such reason or initiative, or when what moved
     * is asked for without since when. A user who is not in the team has no cases in it.
     *
     * @param from the first row's place, from 0
     * @param size at most {@link CohortService#MOST_ROWS}
     */
    public QueuePage open(QueueFilter filter, int from, int size) {
        AsOf asOf = new AsOf(clock.today(), recording.last());
        TeamQuestion asked = questions.ask(filter, asOf, asOf.knownAt());
        Cohort wanted = asked.named(filter.reason());
        Map<QueueReason, Cohort> reasons = asked.queue().reasons();
        List<Cohort> all = new ArrayList<>(reasons.values());
        all.add(asked.queue().any());
        all.add(asked.queue().everyActive());
        all.add(wanted);
        MarkedCases marked =
                cases.marked(asked.question(), all.stream().distinct().toList());
        Map<QueueReason, Integer> counters = new EnumMap<>(QueueReason.class);
        reasons.forEach((reason, cohort) -> counters.put(reason, marked.count(cohort)));
        int most = Math.min(size, CohortService.MOST_ROWS);
        return new QueuePage(
                filter,
                asOf,
                counters,
                marked.count(asked.queue().any()),
                marked.count(asked.queue().everyActive()),
                marked.count(wanted),
                from,
                size,
                rows(listed(marked.page(wanted, from, most), most, asOf), wanted));
    }

    /**
     * All that a list tells of its cases, in its order. The last is asked for as often as it takes for every page to have as
     * many, and so to be asked for with the same statement, which Derby takes long to understand.
     */
    private List<Queued> listed(List<Long> enrolmentIds, int most, AsOf asOf) {
        if (enrolmentIds.isEmpty()) {
            return List.of();
        }
        List<Long> padded = new ArrayList<>(enrolmentIds);
        padded.addAll(Collections.nCopies(most - enrolmentIds.size(), enrolmentIds.get(enrolmentIds.size() - 1)));
        TeamQuestion asked = questions.ask(padded, asOf);
        return cases.page(
                asked.question(), asked.queue().everybody(), asked.queue().reasons(), most);
    }

    /** The references of the active ones in the list of a filter, in its order, of at most so many; says nothing else of them. */
    public List<String> refs(QueueFilter filter, int most) {
        AsOf asOf = new AsOf(clock.today(), recording.last());
        TeamQuestion asked = questions.ask(filter, asOf, asOf.knownAt());
        return cases.page(asked.question(), asked.named(filter.reason()), Map.of(), most).stream()
                .filter(Queued::active)
                .map(Queued::enrolmentRef)
                .toList();
    }

    private List<QueuePage.Row> rows(List<Queued> listed, Cohort cohort) {
        Map<Long, CitizenRow> people = citizens.listed(
                listed.stream().map(Queued::citizenId).distinct().toList(), "work queue " + cohort.name());
        return listed.stream().map(each -> row(each, people)).toList();
    }

    private QueuePage.Row row(Queued queued, Map<Long, CitizenRow> people) {
        Optional<CitizenRow> citizen = Optional.ofNullable(people.get(queued.citizenId()));
        InitiativeView initiative = initiatives.withId(queued.initiativeId());
        return new QueuePage.Row(
                queued.enrolmentRef(),
                citizen.map(CitizenRow::citizenRef).orElse(""),
                citizen.flatMap(CitizenRow::name),
                initiative.code(),
                queued.caseworker(),
                queued.active(),
                queued.step(),
                queued.onStepSince(),
                dues(queued, initiative));
    }

    /** Every reason for which a case of the initiative stands in the queue. */
    static List<Due> dues(Queued queued, InitiativeView initiative) {
        return queued.days().keySet().stream()
                .map(reason -> due(queued, reason, on(queued, reason, initiative)))
                .toList();
    }

    private static Due due(Queued queued, QueueReason reason, LocalDate on) {
        return new Due(
                reason, on, reason.address(queued.enrolmentRef(), queued.about().getOrDefault(reason, "")));
    }

    private static LocalDate on(Queued queued, QueueReason reason, InitiativeView initiative) {
        LocalDate day = Objects.requireNonNull(queued.days().get(reason));
        return switch (reason) {
            case NO_SCREENING, SCREENING_DUE -> {
                LocalDate again = Overdue.dueAgain(day, initiative.screeningWeeks());
                yield queued.remindOn().filter(again::isAfter).orElse(again);
            }
            case ACTIVITY_ENDS, INCOMPLETE_OUTCOME, FOLLOW_UP_DUE -> day.minusDays(1);
            default -> day;
        };
    }
}
