package dk.trinvis.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the database's CPR numbers do not open with the keys at hand. */
@Readiness
@ApplicationScoped
public class CprReadiness implements HealthCheck {

    @Inject
    private CprNumbers numbers;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("cpr-keys")
                .status(numbers.areReadable())
                .build();
    }
}
