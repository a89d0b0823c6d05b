package dk.trinvis.figures;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.enrolment.FollowUpRule;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a filter into a question and the cohorts it can be asked of. */
@ApplicationScoped
class TeamQuestions {

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private CodeService codes;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    /** A question with the cohorts over its cases; what moved only where the filter says since when. */
    record TeamQuestion(Question question, QueueCohorts queue, Optional<Movements> movements) {

        /** The cohort with the name, or {@link NotFound}. */
        Cohort named(String name) {
            return queue.named(name)
                    .or(() -> movements.flatMap(moved -> moved.named(name)))
                    .orElseThrow(() -> new NotFound("cohort"));
        }
    }

    /** Of the user's own team; {@link NotFound} when there is no such initiative. */
    TeamQuestion ask(QueueFilter filter, AsOf asOf) {
        return ask(filter, asOf, recording.last());
    }

    /** The same where the moment of the last recorded fact is known. */
    TeamQuestion ask(QueueFilter filter, AsOf asOf, Instant last) {
        Responsible who = new Responsible(
                user.teamOrNone(),
                user.userName(),
                filter.who(),
                filter.initiative().map(initiatives::show),
                List.of());
        Map<String, Object> names = names(who, asOf.day());
        filter.since().ifPresent(since -> names.put("before", since.minusDays(1)));
        Source source = filter.since().isPresent() ? TeamCases.moving(who) : TeamCases.of(who);
        List<InitiativeView> all = initiatives.all();
        return new TeamQuestion(
                new Question(asOf, last, names),
                queue(source, all, asOf),
                filter.since().map(since -> new Movements(source, all, lowerIsCloser(all, asOf.day()))));
    }

    /** Of these cases only, at least one, as far as the user's own team answers for them, as known at a moment. */
    TeamQuestion ask(List<Long> enrolmentIds, AsOf asOf) {
        Responsible who = new Responsible(
                user.team().orElse(-1), user.userName(), Responsible.TEAM, Optional.empty(), enrolmentIds);
        return new TeamQuestion(
                new Question(asOf, asOf.knownAt(), names(who, asOf.day())),
                queue(TeamCases.of(who), initiatives.all(), asOf),
                Optional.empty());
    }

    private static Map<String, Object> names(Responsible who, LocalDate day) {
        Map<String, Object> names = new HashMap<>(who.names());
        FollowUpRule.WEEKS.forEach(weeks -> names.put("due" + weeks, FollowUpRule.latestUntil(day, weeks)));
        return names;
    }

    private QueueCohorts queue(Source source, List<InitiativeView> all, AsOf asOf) {
        SortedSet<Integer> weeks =
                all.stream().map(InitiativeView::screeningWeeks).collect(Collectors.toCollection(TreeSet::new));
        return new QueueCohorts(source, asOf.day(), Thresholds.DEFAULTS, weeks, outcomes());
    }

    private List<String> outcomes() {
        return codes.ever(CodeList.OUTCOME).stream().map(CodeView::code).toList();
    }

    private Set<Long> lowerIsCloser(List<InitiativeView> all, LocalDate day) {
        return all.stream()
                .map(InitiativeView::ladderId)
                .distinct()
                .filter(ladder -> ladders.inForce(ladder, day).lowerIsCloser())
                .collect(Collectors.toUnmodifiableSet());
    }
}
