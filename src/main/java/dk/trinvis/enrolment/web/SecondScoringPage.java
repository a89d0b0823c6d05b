package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Choice;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a case is scored a second time, on cards that do not say where it stands. */
@Named
@RequestScoped
public class SecondScoringPage {

    @Inject
    private SecondScoringService scorings;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private Texts texts;

    private String id = "";
    private @Nullable SecondScoringView view;

    /** Called before the page is shown. */
    public void open() {
        view = scorings.show(id);
    }

    public SecondScoringView getScoring() {
        return Objects.requireNonNull(view, "not open yet");
    }

    /** Who it is about: the name, or the reference where that must do. */
    public String getCitizenName() {
        return getScoring()
                .name()
                .orElseGet(() -> texts.of("enrolment.citizen", getScoring().citizenRef()));
    }

    /** Whether the user may score it. */
    public boolean isOpen() {
        return !getScoring().own() && !getScoring().scored();
    }

    /** The steps of the ladder in force on the day of the conversation, each with what it means. */
    public List<Choice> getSteps() {
        long ladder = initiatives.withId(getScoring().initiativeId()).ladderId();
        return ladders.inForce(ladder, getScoring().screenedOn()).steps().stream()
                .sorted(Comparator.comparing(LadderView.Step::number))
                .map(step -> new Choice(
                        Integer.toString(step.number()),
                        texts.of("enrolment.screen.step", step.number()),
                        step.meaning(texts.locale()).orElseGet(() -> texts.of("enrolment.screen.notDescribed")),
                        ""))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
