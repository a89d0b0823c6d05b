package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.AdmissionService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a citizen is admitted to an initiative. */
@Named
@RequestScoped
public class AdmitPage {

    @Inject
    private AdmissionService admissions;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String citizen = "";
    private @Nullable Chronicle person;
    private List<UserRow> colleagues = List.of();

    /** Called before the page is shown. */
    public void open() {
        person = admissions.prepare(citizen);
        colleagues = users.caseworkersOf(user.teamOrNone());
    }

    private Chronicle person() {
        return Objects.requireNonNull(person, "not open yet");
    }

    /** The name, or the reference where that must do. */
    public String getName() {
        return texts.citizen(person().citizen().name(), citizen);
    }

    /** The enrolments the citizen has or had, the latest first. */
    public List<Chronicle.Case> getEarlier() {
        return person().cases();
    }

    /** The initiatives that take somebody today. */
    public List<Choice> getInitiatives() {
        return initiatives.all().stream()
                .filter(one -> one.running().contains(clock.today()))
                .map(one -> Choice.of(one.code(), one.title() + " (" + one.code() + ")"))
                .toList();
    }

    /** The one there is, when there is one. */
    public String getOnly() {
        List<Choice> all = getInitiatives();
        return all.size() == 1 ? all.get(0).value() : "";
    }

    public List<Choice> getCaseworkers() {
        return colleagues.stream()
                .map(one -> Choice.of(one.userName(), one.displayName()))
                .toList();
    }

    public String getMe() {
        return user.userName();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** The page of the citizen. */
    public String getBack() {
        return CasePage.addressOf(citizen);
    }

    public String getCitizen() {
        return citizen;
    }

    public void setCitizen(@Nullable String citizen) {
        this.citizen = citizen == null ? "" : citizen;
    }
}
