package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.SecondScoringService;
import dk.trinvis.enrolment.SecondScoringView;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Where a case is scored a second time, on cards that do not say where it stands. */
@Named
@RequestScoped
public class SecondScoringPage extends OnePage<SecondScoringView> {

    @Inject
    private SecondScoringService scorings;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private Texts texts;

    @Override
    protected SecondScoringView find(String id) {
        return scorings.show(id);
    }

    /** Whether the user may score it. */
    public boolean isOpen() {
        return !getView().own() && !getView().scored();
    }

    /** The steps of the ladder in force on the day of the conversation, each with what it means and how it is recognised. */
    public List<Choice> getSteps() {
        long ladder = initiatives.withId(getView().initiativeId()).ladderId();
        return ladders.inForce(ladder, getView().screenedOn()).steps().stream()
                .sorted(Comparator.comparing(LadderView.Step::number))
                .map(step -> new Choice(
                        Integer.toString(step.number()),
                        texts.of("enrolment.screen.step", step.number()),
                        step.meaning(texts.locale()).orElseGet(() -> texts.of("enrolment.screen.notDescribed")),
                        "",
                        step.guidance(texts.locale()).orElse("")))
                .toList();
    }
}
