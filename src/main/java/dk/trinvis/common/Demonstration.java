package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server is a demonstration: setting TRINVIS_DEMO, {@code vejle}, {@code users} or {@code off}. */
@ApplicationScoped
public class Demonstration {

    @Inject
    @ConfigProperty(name = "TRINVIS_DEMO", defaultValue = "off")
    private String mode;

    /** Whether the demonstration's users may sign in. Any value but the two known ones means no. */
    public boolean isOn() {
        return isWithSampleData() || mode.equals("users");
    }

    /** Whether an empty database gets the sample data of Vejle 2023. */
    public boolean isWithSampleData() {
        return mode.equals("vejle");
    }
}
