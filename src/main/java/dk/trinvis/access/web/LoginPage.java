package dk.trinvis.access.web;

import dk.trinvis.access.FirstAdministrator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sign-in page: where to go on afterwards, how the last try ended, and the demonstration's users. */
@Named
@RequestScoped
public class LoginPage {

    /** The demonstration's users, each in one role. */
    private static final List<DemoUser> DEMO_USERS = List.of(
            new DemoUser("sagsbehandler", "caseworker"),
            new DemoUser("teamleder", "team_lead"),
            new DemoUser("konsulent", "company_consultant"),
            new DemoUser("underviser", "instructor"),
            new DemoUser("sekretaer", "committee_secretary"),
            new DemoUser("udvalg", "committee_member"),
            new DemoUser("admin", "administrator"));

    private static final String DEMO_PASSWORD = "trinvis-demo";

    @Inject
    private FirstAdministrator firstAdministrator;

    private @Nullable String next;

    private @Nullable String refused;

    /** A user of the demonstration; the role is its code. */
    public record DemoUser(String userName, String role) {}

    public List<DemoUser> getDemoUsers() {
        return DEMO_USERS;
    }

    public String getDemoPassword() {
        return DEMO_PASSWORD;
    }

    public boolean isFirstAdministratorAwaited() {
        return firstAdministrator.isAwaited();
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    /** How the last try ended, {@code wrong} or {@code too_many}; anything else, or nothing, is no message. */
    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }
}
