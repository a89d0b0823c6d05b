package dk.trinvis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.AppDeployment;
import dk.trinvis.common.Clock;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LogRetentionIT {

    @Inject
    private LogRetention retention;

    @Inject
    private AuditEvents events;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war();
    }

    @Test
    void whatHasStoodInTheLogForLongerThanItIsKeptIsDeleted() throws Exception {
        transaction.begin();
        events.add(happened(401, "long ago"));
        events.add(happened(399, "lately"));
        transaction.commit();

        retention.forget();

        assertThat(logOf("long ago")).isEmpty();
        assertThat(logOf("lately")).hasSize(1);
    }

    private AuditEvent happened(int daysAgo, String userName) {
        return new AuditEvent(
                clock.now().minus(Duration.ofDays(daysAgo)), userName, "caseworker", AuditKind.READ, "case work");
    }

    private List<AuditRow> logOf(String userName) {
        AuditFilter filter = new AuditFilter(
                Optional.empty(), Optional.of(userName), Optional.empty(), Optional.empty(), Optional.empty(), 1);
        return events.matching(filter, 2);
    }
}
