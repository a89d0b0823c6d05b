package dk.trinvis.enrolment;

import dk.trinvis.common.RuleBroken;
import dk.trinvis.initiative.InitiativeChanges;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * An initiative keeps its days around the enrolments that it has (invariant 4) and, as soon as there is one, its ladder (6)
 * and its launch day: whoever began on that day counts as launched, and figures asked for once stay as they are (rule T-3).
 */
@ApplicationScoped
class InitiativeRule {

    @Inject
    private Enrolments enrolments;

    void check(@Observes InitiativeChanges change) {
        InitiativeView before = change.before();
        InitiativeView after = change.after();
        boolean sameBase =
                after.ladderId() == before.ladderId() && after.launchDay().equals(before.launchDay());
        if (!sameBase && enrolments.areAny(before.id())) {
            throw new RuleBroken(
                    after.ladderId() == before.ladderId() ? "enrolment.launchDayInUse" : "enrolment.ladderInUse");
        }
        long outside =
                after.running().equals(before.running()) ? 0 : enrolments.countOutside(before.id(), after.running());
        if (outside > 0) {
            throw new RuleBroken("enrolment.outsideInitiative", outside);
        }
    }
}
