package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Identity;
import dk.trinvis.citizen.IdentityService;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where name, CPR number and protection of a registered citizen are changed. */
@Named
@RequestScoped
public class IdentityPage extends PersonPage {

    @Inject
    private IdentityService identities;

    @Inject
    private Texts texts;

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

    public String getProtectedIdentity() {
        return getIdentity().protectedIdentity() ? "yes" : "no";
    }

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of("no", texts.of("citizen.create.no")), Choice.of("yes", texts.of("citizen.create.yes")));
    }
}
