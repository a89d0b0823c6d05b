package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.NotFound;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens a figure as the list of enrolments behind it. Everybody listed is audited; other teams' enrolments only count. */
@ApplicationScoped
@Transactional
@Allow(Permission.OPEN_COHORTS)
public class CohortService {

    /** The most rows a page may have. */
    public static final int MOST_ROWS = 100;

    @Inject
    private Cohorts cohorts;

    @Inject
    private StatusService status;

    @Inject
    private CitizenService citizens;

    @Inject
    private CurrentUser user;

    /**
     * A page of the cohort with the name; {@link NotFound} when the status has no such cohort.
     *
     * @param from the first row's place, from 0
     * @param size at most {@link #MOST_ROWS}
     */
    public CohortPage open(InitiativeView initiative, String name, AsOf asOf, CohortFilter filter, int from, int size) {
        Cohort cohort = status.cohort(initiative, name, asOf).orElseThrow(() -> new NotFound("cohort"));
        Question question = status.ask(initiative, asOf);
        Cohorts.Members members = cohorts.members(question, cohort);
        Cohorts.Part visible = members.of(user.teamOrNone());
        List<Object> matching = matching(question, cohort, filter);
        List<Cohorts.Listed> listed = cohorts.list(
                question,
                matching.stream().skip(from).limit(Math.min(size, MOST_ROWS)).toList());
        Map<Long, CitizenRow> people = citizens.listed(
                listed.stream().map(Cohorts.Listed::citizenId).distinct().toList(), "cohort " + cohort.name());
        return new CohortPage(
                cohort.name(),
                asOf,
                members.total(),
                members.total() - visible.enrolments().size(),
                matching.size(),
                filter,
                List.copyOf(visible.caseworkers()),
                from,
                size,
                listed.stream().map(each -> row(each, people)).toList());
    }

    private List<Object> matching(Question question, Cohort cohort, CohortFilter filter) {
        return filter.equals(CohortFilter.ALL)
                ? cohorts.members(question, cohort).of(user.teamOrNone()).enrolments()
                : cohorts.narrowed(question, cohort, user.teamOrNone(), filter);
    }

    /** The references of those that {@link #open} lists, in its order and at most so many; says nothing else about them. */
    public List<String> refs(InitiativeView initiative, String name, AsOf asOf, CohortFilter filter, int most) {
        Cohort cohort = status.cohort(initiative, name, asOf).orElseThrow(() -> new NotFound("cohort"));
        Question question = status.ask(initiative, asOf);
        List<Object> matching = matching(question, cohort, filter);
        return cohorts.list(question, matching.stream().limit(most).toList()).stream()
                .map(Cohorts.Listed::enrolmentRef)
                .toList();
    }

    private static CohortPage.Row row(Cohorts.Listed listed, Map<Long, CitizenRow> people) {
        Optional<CitizenRow> citizen = Optional.ofNullable(people.get(listed.citizenId()));
        return new CohortPage.Row(
                listed.enrolmentRef(),
                citizen.map(CitizenRow::citizenRef).orElse(""),
                citizen.flatMap(CitizenRow::name),
                listed.days().first(),
                listed.days().lastDay(),
                listed.endReason(),
                listed.step(),
                listed.caseworker());
    }
}
