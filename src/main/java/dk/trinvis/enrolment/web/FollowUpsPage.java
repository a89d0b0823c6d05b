package dk.trinvis.enrolment.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.DueFollowUp;
import dk.trinvis.enrolment.DueFollowUps;
import dk.trinvis.enrolment.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who is to be asked after today, answered on the spot. */
@Named
@RequestScoped
public class FollowUpsPage {

    static final String TEAM = "team";

    @Inject
    private FollowUpService followUps;

    @Inject
    private CodeService codes;

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String whose = "";
    private DueFollowUps due = new DueFollowUps(0, List.of());

    /** Called before the page is shown. */
    public void open() {
        due = followUps.due(!isTeam());
    }

    public List<DueFollowUp> getRows() {
        return due.first();
    }

    /** How many there are, and how many of them are shown. */
    public String getCount() {
        return texts.of(
                isTeam() ? "enrolment.followUps.ofTeam" : "enrolment.followUps.mine",
                due.total(),
                due.first().size());
    }

    /** What the fields of a row are called after the hyphen. */
    public String key(DueFollowUp row) {
        return FollowUpsServlet.key(row.enrolmentRef(), row.weeks());
    }

    public String title(DueFollowUp row) {
        return texts.of("enrolment.followUps.row", texts.citizen(row.name(), row.citizenRef()), row.weeks());
    }

    /** What the case ended with and when. */
    public String about(DueFollowUp row) {
        String outcome = texts.in(codes.label(row.endReason(), CodeList.OUTCOME));
        return texts.of("enrolment.followUps.about", row.enrolmentRef(), outcome, row.lastDay(), row.dueOn());
    }

    public List<Choice> getFindings() {
        return choices.on(CodeList.FOLLOW_UP_FINDING, clock.today());
    }

    public List<Choice> getSources() {
        return choices.on(CodeList.FOLLOW_UP_SOURCE, clock.today());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public boolean isTeam() {
        return whose.equals(TEAM);
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String whose) {
        this.whose = whose == null ? "" : whose;
    }
}
