package dk.trinvis.common.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Demonstration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page says of the server it is on. */
@Named
@RequestScoped
public class Site {

    @Inject
    private Demonstration demonstration;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "TRINVIS_ACCESSIBILITY_URL")
    private Optional<String> accessibilityStatement;

    public boolean isDemonstration() {
        return demonstration.isOn();
    }

    /** Where the accessibility statement is; empty text until the municipality has set it. */
    public String getAccessibilityStatement() {
        return accessibilityStatement.orElse("");
    }

    /** When the page is shown, which is when it is printed. */
    public Instant getNow() {
        return clock.now();
    }
}
