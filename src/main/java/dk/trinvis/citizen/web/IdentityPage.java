package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Identity;
import dk.trinvis.citizen.IdentityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where name, CPR number and protection of a registered citizen are changed. */
@Named
@RequestScoped
public class IdentityPage extends PersonPage {

    @Inject
    private IdentityService identities;

    private @Nullable Identity identity;

    /** Called before the page is shown. */
    public void open() {
        read("identity page");
        identity = identities.show(getRef(), "identity page");
    }

    public Identity getIdentity() {
        return Objects.requireNonNull(identity, "not open yet");
    }

    /** The name to show in the field; empty text where the reference stands in its place. */
    public String getOwnName() {
        String name = getIdentity().name();
        return name.equals(person().citizen().citizenRef()) ? "" : name;
    }

    public boolean isProtectedIdentity() {
        return getIdentity().protectedIdentity();
    }
}
