package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.AdmissionService;
import dk.trinvis.enrolment.TargetGroupService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a citizen is admitted to an initiative. */
@Named
@RequestScoped
public class AdmitPage extends IntoInitiativePage {

    @Inject
    private AdmissionService admissions;

    @Inject
    private TargetGroupService targetGroups;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private @Nullable Chronicle person;
    private List<UserRow> colleagues = List.of();

    /** Called before the page is shown. */
    public void open() {
        person = admissions.prepare(getCitizen());
        colleagues = users.caseworkersOf(user.teamOrNone());
    }

    private Chronicle person() {
        return Objects.requireNonNull(person, "not open yet");
    }

    /** The name, or the reference where that must do. */
    public String getName() {
        return texts.citizen(person().citizen().name(), getCitizen());
    }

    @Override
    String label(InitiativeView initiative) {
        return initiative.title() + " (" + initiative.code() + ")";
    }

    /** The enrolments the citizen has or had, the latest first. */
    public List<Chronicle.Case> getEarlier() {
        return person().cases();
    }

    public List<Choice> getCaseworkers() {
        return colleagues.stream()
                .map(one -> Choice.of(one.userName(), one.displayName()))
                .toList();
    }

    /** The target groups of today. */
    public List<Choice> getTargetGroups() {
        return targetGroups.offered(getToday()).stream()
                .map(group -> Choice.of(group.code(), group.label(texts.locale())))
                .toList();
    }

    public String getMe() {
        return user.userName();
    }
}
