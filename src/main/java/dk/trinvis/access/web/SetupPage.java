package dk.trinvis.access.web;

import dk.trinvis.access.FirstAdministrator;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The page that makes the first administrator; there is no such page once there is one. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private FirstAdministrator firstAdministrator;

    private @Nullable String refused;

    /** Called before the page is shown. */
    public void open() {
        if (!firstAdministrator.isAwaited()) {
            throw new NotFound("set-up page");
        }
    }

    public @Nullable String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused;
    }
}
