package dk.trinvis.enrolment;

import dk.trinvis.common.Clock;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the rule of the day. */
@ApplicationScoped
class StepRules {

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private Clock clock;

    StepRule rule() {
        return new StepRule(
                clock.today(),
                initiative -> ladders.versions(initiatives.withId(initiative).ladderId()));
    }
}
