package dk.trinvis.access.web;

import dk.trinvis.access.FirstAdministrator;
import dk.trinvis.access.Role;
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
            new DemoUser("sagsbehandler", Role.CASEWORKER),
            new DemoUser("teamleder", Role.TEAM_LEAD),
            new DemoUser("konsulent", Role.COMPANY_CONSULTANT),
            new DemoUser("underviser", Role.INSTRUCTOR),
            new DemoUser("sekretaer", Role.COMMITTEE_SECRETARY),
            new DemoUser("udvalg", Role.COMMITTEE_MEMBER),
            new DemoUser("admin", Role.ADMINISTRATOR));

    private static final String DEMO_PASSWORD = "trinvis-demo";

    @Inject
    private FirstAdministrator firstAdministrator;

    private @Nullable String next;

    private @Nullable String refused;

    /** A user of the demonstration; the role is its code. */
    public record DemoUser(String userName, Role role) {}

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
