package dk.trinvis.enrolment;

import dk.trinvis.citizen.CasesMove;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Lets referrals follow when two citizens become one, or one becomes two again; nobody waits twice for one initiative. */
@ApplicationScoped
class ReferralMoves {

    @Inject
    private Referrals referrals;

    @Inject
    private InitiativeService initiatives;

    void follow(@Observes CasesMove move) {
        long from = move.back() ? move.keptId() : move.absorbedId();
        long to = move.back() ? move.absorbedId() : move.keptId();
        Set<String> back =
                move.undone().map(moment -> referrals.partedFrom(to, moment)).orElseGet(Set::of);
        List<Referral> theirs = referrals.ofCitizen(from).stream()
                .filter(each -> !move.back() || back.contains(each.series()))
                .toList();
        for (Referral each : theirs) {
            boolean waits = each.state() == ReferralState.WAITING;
            if (waits && !move.back() && referrals.isWaiting(to, each.initiativeId())) {
                throw new RuleBroken(
                        "enrolment.pool.mergeWaitsTwice",
                        initiatives.withId(each.initiativeId()).title());
            }
            Revision.of(List.of(each), List.of(each.of(to))).record(move.stamp(), referrals::add);
        }
    }
}
