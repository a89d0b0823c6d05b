package dk.trinvis.enrolment.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Typed;
import dk.trinvis.common.web.TypedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a case is ended, where its end is taken back, and where its days are corrected. */
@Named
@RequestScoped
public class EndPage extends CasePage {

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Typed typed;

    /** Called before the page is shown. */
    public void open() {
        read("end page");
    }

    /** Whether the end is to be taken back: what the form that was typed into was for, else whether there is one. */
    public boolean isCancelling() {
        return !typed.value("cancelling", isEnded() ? "true" : "").isEmpty();
    }

    /** The last day to propose: the one somebody else has recorded meanwhile, else today. */
    public LocalDate getProposedLastDay() {
        return getLastDay().orElse(getToday());
    }

    /** Whether it has ended, or is to end. */
    public boolean isEnded() {
        return view().lastDay().isPresent();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalDate getFirstDay() {
        return view().firstDay();
    }

    public Optional<LocalDate> getLastDay() {
        return view().lastDay();
    }

    public Optional<String> getEndReason() {
        return view().endReason();
    }

    public Optional<String> getDestination() {
        return view().destination();
    }

    /** The outcomes and the other end reasons in use on the last day that the form shows. */
    public List<Choice> getEndReasons() {
        return Stream.of(CodeList.OUTCOME, CodeList.OTHER_END_REASON)
                .flatMap(list -> choices(list).stream())
                .toList();
    }

    /** The destinations in use on that day. */
    public List<Choice> getDestinations() {
        return choices(CodeList.DESTINATION);
    }

    private List<Choice> choices(CodeList list) {
        LocalDate own = getLastDay().orElse(getToday());
        LocalDate day = TypedDay.read(typed.value("lastDay", own)).orElse(own);
        return choices.on(list, day);
    }
}
