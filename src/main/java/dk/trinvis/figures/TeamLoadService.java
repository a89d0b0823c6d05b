package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.NotFound;
import dk.trinvis.enrolment.CorrectionService;
import dk.trinvis.enrolment.SecondScoringService;
import dk.trinvis.figures.Cohorts.Group;
import dk.trinvis.figures.TeamLoad.Moved;
import dk.trinvis.figures.TeamLoad.Row;
import dk.trinvis.figures.TeamLoad.StandingStill;
import dk.trinvis.figures.TeamQuestions.TeamQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a team lead looks at: load, movement and standstill of the own team. Names no citizen. */
@ApplicationScoped
@Transactional
@Allow(Permission.REASSIGN_CASES)
public class TeamLoadService {

    @Inject
    private TeamQuestions questions;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CorrectionService corrections;

    @Inject
    private SecondScoringService scorings;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    /** The load of the user's own team. */
    public TeamLoad own(AsOf asOf, LocalDate since) {
        List<UserRow> colleagues = users.colleagues(user.teamOrNone());
        TeamRow team = colleagues.stream().findFirst().flatMap(UserRow::team).orElseThrow(() -> new NotFound("team"));
        QueueFilter filter = new QueueFilter(QueueFilter.ANY, QueueFilter.TEAM, Optional.empty(), Optional.of(since));
        TeamQuestion asked = questions.ask(filter, asOf);
        List<Group> groups =
                cohorts.grouped(asked.question(), asked.queue().everyActive(), List.of("x.caseworker", "x.step"));
        Movements movements = asked.movements().orElseThrow();
        Map<Cohort, Integer> counts = cohorts.count(asked.question(), counted(asked, movements));
        return new TeamLoad(
                team.code(),
                team.name(),
                asOf,
                groups.stream()
                        .flatMap(group -> group.number(1).stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                rows(groups, names(colleagues)),
                moved(counts, movements, since),
                standingStill(asked, counts),
                medians(asked, asOf.day()),
                corrections.backlog(),
                scorings.agreement());
    }

    /** The same of the team with the code, or {@link NotFound} when that is another one. */
    public TeamLoad of(String teamCode, AsOf asOf, LocalDate since) {
        return Optional.of(own(asOf, since))
                .filter(load -> load.team().equals(teamCode))
                .orElseThrow(() -> new NotFound("team"));
    }

    private static Map<String, String> names(List<UserRow> colleagues) {
        return colleagues.stream().collect(Collectors.toMap(UserRow::userName, UserRow::displayName));
    }

    private static List<Row> rows(List<Group> groups, Map<String, String> names) {
        Map<String, List<Group>> byCaseworker = new TreeMap<>();
        groups.forEach(group -> byCaseworker
                .computeIfAbsent(group.text(0).orElse(""), caseworker -> new ArrayList<>())
                .add(group));
        List<Group> ofNobody = byCaseworker.remove("");
        List<Row> rows = new ArrayList<>();
        byCaseworker.forEach((caseworker, own) ->
                rows.add(row(Optional.of(caseworker), Optional.of(names.getOrDefault(caseworker, caseworker)), own)));
        if (ofNobody != null) {
            rows.add(row(Optional.empty(), Optional.empty(), ofNobody));
        }
        return rows;
    }

    private static Row row(Optional<String> caseworker, Optional<String> name, List<Group> groups) {
        Map<Integer, Integer> steps = new TreeMap<>();
        int unscreened = 0;
        int active = 0;
        for (Group group : groups) {
            active += group.count();
            unscreened += group.number(1).isPresent() ? 0 : group.count();
            group.number(1).ifPresent(step -> steps.put(step, group.count()));
        }
        return new Row(caseworker, name, steps, unscreened, active);
    }

    private static List<Cohort> counted(TeamQuestion asked, Movements movements) {
        List<Cohort> counted = new ArrayList<>(movements.all());
        counted.add(asked.queue().onSameStep());
        counted.add(asked.queue().of(QueueReason.NO_ACTIVITY));
        return counted;
    }

    private static Moved moved(Map<Cohort, Integer> counts, Movements movements, LocalDate since) {
        return new Moved(
                since,
                StatusCounts.of(counts, movements.entered()),
                StatusCounts.of(counts, movements.left()),
                StatusCounts.of(counts, movements.towardJob()),
                StatusCounts.of(counts, movements.awayFromJob()));
    }

    private StandingStill standingStill(TeamQuestion asked, Map<Cohort, Integer> counts) {
        return new StandingStill(
                StatusCounts.of(counts, asked.queue().onSameStep()),
                StatusCounts.of(counts, asked.queue().of(QueueReason.NO_ACTIVITY)),
                cohorts.earliest(asked.question(), asked.queue().everyActive(), "x.screened"));
    }

    private Map<Integer, Integer> medians(TeamQuestion asked, LocalDate day) {
        return DaysOnStep.of(
                        cohorts.grouped(
                                asked.question(), asked.queue().screened(), List.of("x.step", "x.on_step_since")),
                        day)
                .medians();
    }
}
