package dk.trinvis.figures.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.FollowUpRule;
import dk.trinvis.figures.LastingOutcome;
import dk.trinvis.figures.LastingOutcome.Asked;
import dk.trinvis.figures.LastingService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was spent for each outcome that lasted, with what that means beside it; for those who asked for it. */
@Named
@RequestScoped
public class LastingPage {

    @Inject
    private LastingService service;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private AsOfFields clocks;

    @Inject
    private CohortTitles titles;

    @Inject
    private CodeChoices choices;

    @Inject
    private CodeService codes;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private String ref = "";
    private String weeks = "";
    private String fault = "";
    private @Nullable InitiativeView initiative;
    private @Nullable LastingOutcome shown;

    /** Called before the page is shown. */
    public void open() {
        initiative = initiatives.show(ref);
        clocks.read().ifPresent(asked -> {
            try {
                shown = service.of(ref, asked, new Asked(getChosen(), chosenWeeks()), true);
            } catch (InvalidInput refused) {
                fault = texts.in(refused.errors().get(0).message());
            } catch (RuleBroken refused) {
                fault = texts.in(refused.rule());
            }
        });
    }

    private int chosenWeeks() {
        return FollowUpRule.WEEKS.stream()
                .filter(each -> weeks.equals(each.toString()))
                .findFirst()
                .orElse(FollowUpRule.WEEKS.get(0));
    }

    /** The outcomes that count. */
    public List<String> getChosen() {
        String @Nullable [] outcomes = request.getParameterValues("outcome");
        return outcomes == null ? LastingService.OUTCOMES : List.of(outcomes);
    }

    /** Those to choose from. */
    public List<Choice> getOutcomes() {
        return choices.of(codes.ever(CodeList.OUTCOME));
    }

    /** The numbers of weeks to choose from. */
    public List<Choice> getWeekChoices() {
        return FollowUpRule.WEEKS.stream()
                .map(each -> Choice.of(each.toString(), texts.of("figures.lasting.weeks", each)))
                .toList();
    }

    /** What the number means, with its set of outcomes. */
    public String getMeaning() {
        return shown == null
                ? ""
                : texts.of(
                        "figures.lasting.meaning",
                        shown.weeks(),
                        shown.outcomes().stream()
                                .map(code -> titles.label(CodeList.OUTCOME, code))
                                .collect(Collectors.joining(", ")));
    }

    /** Null where it cannot be told. */
    public @Nullable LastingOutcome getShown() {
        return shown;
    }

    /** Why it cannot be told; empty where it can. */
    public String getFault() {
        return fault;
    }

    /** Once the page is open. */
    public @Nullable InitiativeView getInitiative() {
        return initiative;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getWeeks() {
        return Optional.of(weeks)
                .filter(text -> !text.isEmpty())
                .orElse(FollowUpRule.WEEKS.get(0).toString());
    }

    public void setWeeks(@Nullable String weeks) {
        this.weeks = weeks == null ? "" : weeks;
    }
}
