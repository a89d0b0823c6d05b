package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.AppDeployment;
import jakarta.inject.Inject;
import java.time.temporal.ChronoField;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClockIT {

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war();
    }

    @Test
    void aMomentHasWholeMicroseconds() {
        assertThat(clock.now().get(ChronoField.NANO_OF_SECOND) % 1000).isZero();
    }
}
