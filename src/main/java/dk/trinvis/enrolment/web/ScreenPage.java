package dk.trinvis.enrolment.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.Typed;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.enrolment.EnrolmentView.ScreeningRow;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a citizen is screened, and where a screening that was recorded wrongly is corrected. */
@Named
@RequestScoped
public class ScreenPage extends CasePage {

    static final String CHANGE = "change";
    static final String CORRECTION = "correction";

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private Clock clock;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private String correct = "";

    /** Called before the page is shown. */
    public void open() {
        read("screening page");
    }

    /** The day of the conversation that the form shows; today where it shows none. */
    private LocalDate day() {
        return TypedDay.read(typed.value("effectiveOn", getDay())).orElse(clock.today());
    }

    /** The day of the screening to correct, else today. */
    public LocalDate getDay() {
        return TypedDay.read(correct).orElse(clock.today());
    }

    /** The screening that counts on exactly the day of the form, which the form would replace. */
    public Optional<ScreeningRow> getReplaced() {
        return counting().stream()
                .filter(row -> row.effectiveOn().equals(day()))
                .findFirst();
    }

    /** Whether its last day has passed, so that it is only corrected. */
    public boolean isEnded() {
        return view().lastDay().filter(last -> last.isBefore(clock.today())).isPresent();
    }

    /** Correction when that is what was asked for, else not said. */
    public String getKind() {
        return correct.isEmpty() && !isEnded() ? "" : CORRECTION;
    }

    public List<Choice> getKinds() {
        return List.of(
                new Choice(CHANGE, texts.of("enrolment.screen.change"), texts.of("enrolment.screen.changeText"), ""),
                new Choice(
                        CORRECTION,
                        texts.of("enrolment.screen.correction"),
                        texts.of("enrolment.screen.correctionText"),
                        ""));
    }

    /** The steps of the ladder in force on the day, each with what it means, how it is recognised, and which is the present one. */
    public List<Choice> getSteps() {
        Optional<LocalDate> since = view().onStepSince();
        return ladder().steps().stream()
                .sorted(Comparator.comparing(LadderView.Step::number))
                .map(step -> new Choice(
                        Integer.toString(step.number()),
                        texts.of("enrolment.screen.step", step.number()),
                        step.meaning(texts.locale()).orElseGet(() -> texts.of("enrolment.screen.notDescribed")),
                        view().latest()
                                .filter(latest -> latest.step() == step.number())
                                .map(latest -> texts.of(
                                        "enrolment.screen.present", Days.written(since.orElse(latest.effectiveOn()))))
                                .orElse(""),
                        step.guidance(texts.locale()).orElse("")))
                .toList();
    }

    /** The same steps for the citizen to choose from. */
    public List<Choice> getOwnSteps() {
        return getSteps().stream()
                .map(step -> Choice.of(step.value(), step.label() + ": " + step.text()))
                .toList();
    }

    private LadderView ladder() {
        return ladders.inForce(initiatives.withId(view().initiativeId()).ladderId(), day());
    }

    /** The screenings that count, the latest first: each may turn out to be wrong. */
    public List<ScreeningRow> counting() {
        return view().screenings().stream().filter(ScreeningRow::counts).toList();
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(@Nullable String correct) {
        this.correct = correct == null ? "" : correct;
    }
}
