package dk.trinvis.committee;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The rule that what a committee asked for is answered in the next edition, or that somebody says why not. */
@ApplicationScoped
class CommitteeWishes {

    @Inject
    private AgendaMinutes minutes;

    @Inject
    private InitiativeService initiatives;

    /** {@link RuleBroken} where the edition owes the initiative's committee an answer; see {@link AgendaFollowUp#isOwedBy}. */
    void requireAnswered(Edition edition) {
        List<AgendaFollowUp> unanswered = minutes.openOfCommitteeNamed(committeeOf(edition)).stream()
                .filter(wish -> wish.isOwedBy(edition.initiativeCode(), edition.draftedOn()))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new RuleBroken(
                    "committee.rule.wishesAreAnswered",
                    unanswered.size(),
                    unanswered.stream().map(AgendaFollowUp::text).collect(Collectors.joining("; ")));
        }
    }

    /**
     * {@link InvalidInput} where a wish or a task names an initiative that is unknown or that it {@linkplain
     * AgendaFollowUp#mayConcern may not}.
     */
    void requireKnownInitiative(AgendaFollowUp followUp) {
        String code = followUp.initiative();
        if (!code.isEmpty()) {
            InitiativeView initiative = initiatives
                    .find(code)
                    .orElseThrow(() -> new InvalidInput("initiative", "committee.followUp.noInitiative"));
            if (!followUp.mayConcern(initiative.committee())) {
                throw new InvalidInput(
                        "initiative",
                        "committee.followUp.otherCommittee",
                        initiative.title(),
                        followUp.committeeName());
            }
        }
    }

    /** Whether the edition can be what answers; see {@link AgendaFollowUp#canBeAnsweredBy}. */
    boolean canAnswer(Edition edition, AgendaFollowUp wish) {
        return wish.canBeAnsweredBy(edition, committeeOf(edition));
    }

    /** What has become of the wishes that the edition answers, as others may just have left it. */
    List<Version> answers(Edition edition) {
        return minutes.answersOf(edition.id());
    }

    /** What a rejected edition answered is owed by the next one. */
    void reopen(Edition rejected, Stamp stamp) {
        minutes.answeredBy(rejected.id()).forEach(wish -> {
            wish.loseEdition();
            wish.touch(stamp);
        });
    }

    private String committeeOf(Edition edition) {
        return initiatives.show(edition.initiativeCode()).committee();
    }
}
