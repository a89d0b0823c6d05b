package dk.trinvis.enrolment;

import dk.trinvis.citizen.CasesMove;
import dk.trinvis.common.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Lets cases follow when two citizens become one, or one becomes two again. Their periods are superseded by others with the
 * other number at that one moment, so figures count a person as they were known at a moment, and enrolments stay as many.
 */
@ApplicationScoped
class CaseMoves {

    @Inject
    private Enrolments enrolments;

    @Inject
    private VisibleCases visible;

    void follow(@Observes CasesMove move) {
        Set<Long> back = move.undone()
                .map(moment -> enrolments.ofCitizenBefore(moment, move.absorbedId()))
                .orElseGet(Set::of);
        CitizenCases kept = new CitizenCases(move.keptId());
        CitizenCases parted = new CitizenCases(move.absorbedId());
        for (CaseFile file : enrolments.ofCitizens(List.of(move.keptId(), move.absorbedId()))) {
            CitizenCases theirs = back.contains(file.enrolment().id()) ? parted : kept;
            file.enrolment().belongTo(theirs.citizenId());
            if (visible.mayTakeIn(file)) {
                theirs.add(file);
            } else {
                theirs.addHidden(file);
            }
        }
        kept.firstTwoThatTouch().ifPresent(two -> {
            throw two.stream().anyMatch(kept::isHidden)
                    ? new RuleBroken("enrolment.overlapsHidden")
                    : new RuleBroken("enrolment.mergeOverlaps", two.get(0), two.get(1));
        });
        kept.record(move.stamp(), move.stamp(), enrolments);
        parted.record(move.stamp(), move.stamp(), enrolments);
    }
}
