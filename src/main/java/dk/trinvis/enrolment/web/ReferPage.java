package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a citizen is referred to an initiative. */
@Named
@RequestScoped
public class ReferPage {

    @Inject
    private PoolService pool;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String citizen = "";
    private String name = "";

    /** Called before the page is shown. */
    public void open() {
        CitizenRow row = pool.candidate(citizen);
        name = texts.citizen(row.name(), row.citizenRef());
    }

    public String getTitle() {
        return texts.of("enrolment.refer.title", name);
    }

    /** Those that take somebody today. */
    public List<Choice> getInitiatives() {
        return running().stream()
                .map(each -> Choice.of(each.code(), each.title()))
                .toList();
    }

    /** The only one there is; otherwise nothing is chosen beforehand. */
    public String getInitiative() {
        return running().size() == 1 ? running().get(0).code() : "";
    }

    private List<InitiativeView> running() {
        return initiatives.all().stream()
                .filter(each -> each.running().contains(clock.today()))
                .toList();
    }

    public String getReferredBy() {
        return user.displayName();
    }

    public LocalDate getToday() {
        return clock.today();
    }

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
