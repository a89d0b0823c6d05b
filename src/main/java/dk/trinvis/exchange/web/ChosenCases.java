package dk.trinvis.exchange.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.common.web.TypedMoment;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.exchange.bulk.NewBulkChange;
import dk.trinvis.figures.CohortFilter;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.figures.QueueService;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The cases that were chosen in a list: the ticked ones, all on the page, or all of the list by the fields of its address,
 * in which the most that can be changed and one more are looked for. Of a list of citizens, their cases that go on.
 */
@RequestScoped
class ChosenCases {

    private static final int MOST = NewBulkChange.MOST_ROWS + 1;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private QueueService queue;

    @Inject
    private CohortService cohorts;

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private HttpServletRequest request;

    private int withoutCase;

    List<String> refs() {
        if (given("every").isPresent()) {
            return given("cohort").map(this::ofCohort).orElseGet(this::ofQueue);
        }
        Set<String> citizens = new LinkedHashSet<>(ticked("citizen", "citizenRow"));
        return citizens.isEmpty() ? ticked(BulkPage.CHOSEN, "row") : ofCitizens(citizens);
    }

    /** How many of the citizens chosen have no case that goes on. */
    int withoutCase() {
        return withoutCase;
    }

    /** Single rows, or those that stand for all on the page. */
    private List<String> ticked(String one, String each) {
        String name = given("all").isPresent() ? each : one;
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    private List<String> ofCitizens(Set<String> citizens) {
        Map<String, String> running = enrolments.running(citizens);
        withoutCase = citizens.size() - Set.copyOf(running.values()).size();
        return List.copyOf(running.keySet());
    }

    private List<String> ofQueue() {
        QueueFilter filter = new QueueFilter(
                given("reason").orElse(QueueFilter.ANY),
                given("who").orElse(QueueFilter.MINE),
                given("initiative"),
                given("since").flatMap(TypedDay::read));
        return queue.refs(filter, MOST);
    }

    private List<String> ofCohort(String cohort) {
        return cohorts.refs(
                initiatives.show(given("code").orElse("")),
                cohort,
                status.asOf(read("asOf", TypedDay::read), read("knownAt", TypedMoment::read)),
                new CohortFilter(
                        given("caseworker").orElse(""),
                        given("step").orElse(""),
                        given("sort").orElse("")),
                MOST);
    }

    /** What cannot be read was never an address of the list. */
    private <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        return given(name).map(text -> reader.apply(text).orElseThrow(() -> new NotFound("list")));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isEmpty());
    }
}
