package dk.trinvis.enrolment;

import dk.trinvis.common.RuleBroken;
import dk.trinvis.initiative.InitiativeChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An initiative keeps its ladder and its days around the enrolments that it has (invariants 4 and 6). */
@ApplicationScoped
class InitiativeRule {

    @Inject
    private Enrolments enrolments;

    void check(@Observes InitiativeChanges change) {
        long initiative = change.before().id();
        if (change.after().ladderId() != change.before().ladderId() && enrolments.areAny(initiative)) {
            throw new RuleBroken("enrolment.ladderInUse");
        }
        if (!change.after().running().equals(change.before().running())
                && enrolments.areOutside(initiative, change.after().running())) {
            throw new RuleBroken("enrolment.outsideInitiative");
        }
    }
}
