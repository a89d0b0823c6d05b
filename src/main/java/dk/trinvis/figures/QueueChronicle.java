package dk.trinvis.figures;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.Chronicle.Task;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Message;
import dk.trinvis.enrolment.OpenedCase;
import dk.trinvis.enrolment.ToldCases;
import dk.trinvis.figures.QueuedCases.Queued;
import dk.trinvis.figures.TeamQuestions.TeamQuestion;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells for which reasons a citizen's cases stand in the work queue. */
@ApplicationScoped
class QueueChronicle {

    @Inject
    private TeamQuestions questions;

    @Inject
    private QueuedCases cases;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void tell(@Observes ToldCases told) {
        if (!user.may(Permission.OPEN_COHORTS)) {
            return;
        }
        List<Long> ids = told.opened().stream().map(OpenedCase::id).toList();
        TeamQuestion asked = questions.ask(ids, new AsOf(clock.today(), clock.now()));
        Map<QueueReason, Cohort> reasons = asked.queue().reasons();
        Map<String, Queued> queued = cases.page(asked.question(), asked.queue().any(), reasons, ids.size()).stream()
                .collect(Collectors.toMap(Queued::enrolmentRef, Function.identity()));
        for (ToldCases.Told each : told.cases()) {
            Queued one = queued.get(each.chronicle().facts().ref());
            if (one != null) {
                QueueService.dues(one, initiatives.withId(one.initiativeId()))
                        .forEach(due -> each.chronicle()
                                .add(new Task(
                                        Message.of("figures.due." + due.reason().code(), due.on()), due.address())));
            }
        }
    }
}
