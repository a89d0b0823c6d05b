package dk.trinvis.committee;

import dk.trinvis.common.RuleBroken;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The rule that what a committee asked for is answered in the next edition, or that somebody says why not. */
@ApplicationScoped
class CommitteeWishes {

    @Inject
    private AgendaMinutes minutes;

    @Inject
    private InitiativeService initiatives;

    /** The wishes of the initiative's committee that are due by the day and neither answered nor explained. */
    List<AgendaFollowUp> unanswered(String initiativeCode, LocalDate day) {
        return minutes.openOfCommitteeNamed(initiatives.show(initiativeCode).committee()).stream()
                .filter(wish -> wish.isOwedBy(initiativeCode, day))
                .toList();
    }

    /** {@link RuleBroken} where there are any. */
    void requireAnswered(String initiativeCode, LocalDate day) {
        List<AgendaFollowUp> unanswered = unanswered(initiativeCode, day);
        if (!unanswered.isEmpty()) {
            throw new RuleBroken(
                    "committee.rule.wishesAreAnswered",
                    unanswered.size(),
                    unanswered.stream().map(AgendaFollowUp::text).collect(Collectors.joining("; ")));
        }
    }
}
