package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a citizen is referred to an initiative. */
@Named
@RequestScoped
public class ReferPage extends IntoInitiativePage {

    @Inject
    private PoolService pool;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String name = "";

    /** Called before the page is shown. */
    public void open() {
        CitizenRow row = pool.candidate(getCitizen());
        name = texts.citizen(row.name(), row.citizenRef());
    }

    public String getTitle() {
        return texts.of("enrolment.refer.title", name);
    }

    @Override
    String label(InitiativeView initiative) {
        return initiative.title();
    }

    public String getReferredBy() {
        return user.displayName();
    }
}
